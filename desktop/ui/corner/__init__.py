"""The first start and the volunteers' corner."""
