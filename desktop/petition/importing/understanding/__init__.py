"""What columns and cells of a table mean: from headings, from what is known of platforms, from what staff said."""
