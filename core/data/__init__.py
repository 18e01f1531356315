"""The examples a network learns from: the ``Dataset`` record, the generators of the gallery, and the input features.

Everything here is NumPy only, and immutable once made. It knows neither the network nor the window.
"""
