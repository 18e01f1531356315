"""The lecture's exercise: the skeleton, the learner's code in a fenced process, and its comparison with ours."""
