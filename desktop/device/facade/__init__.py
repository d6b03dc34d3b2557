"""What both faces, the volunteers' corner and the command line, ask of the device: all that they see of it."""
