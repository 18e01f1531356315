"""The words of the lecture, for the glossary: term, symbols and meaning."""

from __future__ import annotations

from core.sentences import phrase

WORDS = (
    ("1/m", "", phrase("The loss and the gradients are means over the m examples of the batch.")),
    (
        phrase("2-layer network"),
        "",
        phrase("A network with one hidden layer and the output layer; inputs do not count."),
    ),
    (phrase("Accuracy"), "", phrase("The share of the points that are predicted correctly.")),
    (
        phrase("Activation"),
        "g a A",
        phrase("The function g in a = g(z). Without it, many layers would do no more than one."),
    ),
    (
        phrase("Back propagation"),
        "dZ dW db",
        phrase("From the output back to the first layer: how the loss changes with each z, weight and bias."),
    ),
    (phrase("Batch"), "", phrase("The examples of one iteration: all of them, or some as a mini-batch.")),
    (phrase("Bias"), "b", phrase("The number a unit adds to its weighted inputs.")),
    (
        phrase("Confidence interval"),
        phrase("Wilson 95 %"),
        phrase(
            "Some runs say how often a setting works only roughly. In 95 of 100 such trials the true share lies within."
        ),
    ),
    (
        phrase("Confusion table"),
        phrase("accuracy"),
        phrase("How many examples of each class are predicted as each class. A click on the accuracy opens it."),
    ),
    (
        phrase("Covered number"),
        "?",
        phrase("A number of the equations that you work out yourself: Cover hides it, Check compares."),
    ),
    (phrase("Dead ReLU"), "", phrase("A unit with z below 0 for every training point. Its gradient is 0.")),
    (
        phrase("Decision boundary"),
        "",
        phrase("The line on which the output is 0.5: it separates the predicted classes."),
    ),
    (phrase("Diverge"), "", phrase("The numbers grow until they overflow; the learning rate is too large.")),
    (
        phrase("Lock-step"),
        "",
        phrase(
            "Runs that are compared stand at the same iteration; or each has made as many as it can in the same time."
        ),
    ),
    (phrase("Epoch"), "", phrase("Every training example was used once. With one batch, one iteration.")),
    (
        phrase("Error signal"),
        "dZ",
        phrase(
            "What back propagation brings to a unit: dZ[l] = W[l+1]ᵀ dZ[l+1] * g′(Z[l]). Gradients are made from it."
        ),
    ),
    (phrase("Example"), phrase("point"), phrase("One point and its class; a column of X.")),
    (phrase("Exploding gradient"), "", phrase("Through many layers with large weights, the gradient grows.")),
    (
        phrase("Feature"),
        "",
        phrase("A value of a point that is an input of the network: x₁, x₂ or computed from them."),
    ),
    (
        phrase("Fork"),
        "",
        phrase(
            "A run beside this one that began with its weights and differs from it in one thing; Run → Compare… makes"
            " one."
        ),
    ),
    (
        phrase("Filter normalisation"),
        "",
        phrase(
            "Random directions in which each unit's row is as long as that unit's own weights: no layer is moved by"
            " many times its size."
        ),
    ),
    (
        phrase("Forward pass"),
        "",
        phrase("From the inputs to the output: Z[l] = W[l] A[l−1] + b[l], then A[l] = g(Z[l]), layer by layer."),
    ),
    (
        phrase("Gradient"),
        "dW db",
        phrase("How much the loss changes when a weight changes a little. It points to where the loss rises."),
    ),
    (
        phrase("Gradient check"),
        "",
        phrase("Comparing a gradient with (J(w + ε) − J(w − ε)) / 2ε. Both must be almost the same."),
    ),
    (
        phrase("Held column"),
        phrase("slice"),
        phrase(
            "With more than two columns the plane is a slice through the data: two columns vary along its axes, the"
            " others are held at their medians or where you want them. The points have their own values there."
        ),
    ),
    (phrase("Hidden layer"), "", phrase("A layer between the inputs and the output.")),
    (
        phrase("Hidden space"),
        "",
        phrase(
            "The space of a layer's activations: each unit is an axis, each point has its place. View → Folded Plane"
            " shows it."
        ),
    ),
    (
        phrase("Histogram"),
        "",
        phrase(
            "Bars that count how many values lie where: of z in the microscope, of weights and gradients over time."
        ),
    ),
    (phrase("Input layer"), "A[0] X", phrase("The features, A[0] = X. It is not counted.")),
    (phrase("Iteration"), "", phrase("One update of all weights and biases, from one batch.")),
    (
        phrase("Label"),
        phrase("y Y one-hot"),
        phrase("The class of an example, y: 0 or 1. With an output for each class, y is 1 for its own."),
    ),
    (phrase("Layer"), "", phrase("Units side by side. All of them get the outputs of the layer before.")),
    (
        phrase("Learning rate"),
        phrase("α alpha"),
        phrase("The step size α. Too small, nothing happens; too large, the loss jumps or grows."),
    ),
    (phrase("Logistic regression"), "", phrase("A network without a hidden layer. Its boundary is a straight line.")),
    (phrase("Loss"), phrase("J cost"), phrase("How wrong the outputs are, as one number J. Training minimises it.")),
    (
        phrase("Loss surface"),
        "",
        phrase(
            "J as a height over two weights, or over two directions through all of them, with the way of the run."
            " View → Loss Surface shows it."
        ),
    ),
    (phrase("Median"), "", phrase("The middle one of numbers in order: half of them are smaller or equal.")),
    (phrase("nats"), "", phrase("The unit of cross-entropy with the natural logarithm. Guessing: 0.69.")),
    (phrase("Optimizer"), "", phrase("The rule from gradient to update, such as gradient descent or Adam.")),
    (
        phrase("Output layer"),
        "A[L]",
        phrase("The last layer, L. Its sigmoid makes the probability of class 1; softmax, that of each class."),
    ),
    (phrase("Overfitting"), "", phrase("The training loss falls while the test loss rises: noise is being learnt.")),
    (phrase("Parameters"), "", phrase("All weights and biases: what training changes.")),
    (phrase("Penalty"), "λ", phrase("A term for large weights that is added to the loss: L1 or L2.")),
    (
        phrase("Prediction"),
        "",
        phrase(
            "What you expect before a step: the loss, a weight, the boundary or numbers. Run → Ask Me First asks for"
            " it."
        ),
    ),
    (
        phrase("Principal component"),
        "PCA",
        phrase(
            "A direction along which points vary most; the second one is at right angles to the first. Two of them"
            " show as much as a plane can of a space with more dimensions."
        ),
    ),
    (
        phrase("Projector mode"),
        "",
        phrase("Large text, thick lines and one panel at a time, for a class. F12 begins and ends it."),
    ),
    (
        "R²",
        phrase("score"),
        phrase(
            "The share of the variance of the numbers y that the outputs explain: 1 at best, 0 where the mean of y"
            " would do as well."
        ),
    ),
    (
        phrase("Regression"),
        phrase("numbers"),
        phrase("What is learnt are numbers, not classes: the output is linear, and the loss a distance."),
    ),
    (
        phrase("Residual"),
        "a − y",
        phrase("How far a prediction a is from its number y. The switch Residuals of the plane draws them."),
    ),
    (
        "RMSE",
        "",
        phrase("The root of the mean squared error: how far predictions are from their numbers, in the unit of y."),
    ),
    (phrase("Saturated"), "", phrase("Where the activation is flat: g′(z) is near 0, the unit hardly learns.")),
    (
        phrase("Seed"),
        phrase("luck"),
        phrase("Where random numbers start. The same seed gives the same numbers; View → Luck trains with many seeds."),
    ),
    (
        phrase("Slip"),
        "",
        phrase("A usual mistake in computing by hand, such as a forgotten 1/m. It is found by making it again."),
    ),
    (
        phrase("Slope g′(z)"),
        phrase("derivative"),
        phrase("How much a changes with z. The gradient is multiplied by it on its way back."),
    ),
    (
        phrase("Softmax"),
        "",
        phrase(
            "For three and more classes: outputs that are positive and add up to 1. Of two it is the sigmoid of z₁ −"
            " z₀."
        ),
    ),
    (phrase("Standardise"), "", phrase("x′ = (x − mean) / deviation, so that each input has mean 0 and deviation 1.")),
    (
        phrase("Start weights"),
        phrase("initialisation Xavier He"),
        phrase("Small random numbers. All equal, the units would stay equal; too large, they saturate."),
    ),
    (
        phrase("Test points"),
        "",
        phrase("Points kept aside to see how well unseen points are predicted. They are hollow."),
    ),
    (phrase("Training points"), "", phrase("The points the network learns from. They are drawn filled.")),
    (phrase("Training share"), "", phrase("The share of the points used for training. Up to 20 points, all are used.")),
    (
        phrase("Unit"),
        phrase("neuron"),
        phrase("It adds its weighted inputs and its bias to z, and passes on a = g(z)."),
    ),
    (
        phrase("Update"),
        phrase("step"),
        phrase("What one iteration adds to a weight or bias: with gradient descent, −α times its gradient."),
    ),
    (phrase("Vanishing gradient"), "", phrase("Through many layers with small g′, almost nothing arrives.")),
    (phrase("Vectorise"), "", phrase("To compute all examples in one matrix product instead of a loop.")),
    (
        phrase("Weight"),
        "w W",
        phrase("The number an input is multiplied by. W[l] has a row for each unit of layer l."),
    ),
    (phrase("Xavier, He"), "", phrase("Start weights of a size that fits the number of inputs of a layer.")),
    (
        "XOR",
        "",
        phrase("Class 1 where exactly one coordinate is positive. No straight line separates the classes."),
    ),
    ("z", "Z", phrase("The weighted sum of a unit: z = w·x + b.")),
    (
        phrase("Zero-centred"),
        "",
        phrase("With outputs around 0, as of tanh. Sigmoid and ReLU are never negative; that slows learning."),
    ),
)
"""Term, symbols and meaning; the records of `core.model` have more."""
