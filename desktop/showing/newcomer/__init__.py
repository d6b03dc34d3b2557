"""The whole way of staff who have never seen Tabling: walked by mouse or by keys, counted, and filmed for the guide."""
