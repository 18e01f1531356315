"""What runs in the fenced process, beside the learner's code. It knows the standard library and NumPy only."""
