r"""Formulas as words, for a screen reader: ``W^{[1]} x`` is "W of layer 1 times x".

It reads the LaTeX of equations, lessons and worksheets, and the formulas of records, which are plain letters with
raised and lowered ones (``g(z) = 1 / (1 + e⁻ᶻ)``). Each piece is a phrase or a sentence of its own, which the window
translates. What it does not know it says by its name, never by its signs: no backslash and no brace is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from core.sentences import phrase, sentence

Say = Callable[[str], str]
"""Puts a phrase or a sentence into the reader's language."""

_Kind = Literal["atom", "function", "sum", "operator", "pause"]

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᶻⁱᵀᵏᵗⁿ", "0123456789-+ziTktn")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉ₖᵢⱼₘₙₗₚ", "0123456789kijmnlp")
_RAISED_RUN = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᶻⁱᵀᵏᵗⁿ]+")
_LOWERED_RUN = re.compile("[₀₁₂₃₄₅₆₇₈₉ₖᵢⱼₘₙₗₚ]+")
_ROOT = re.compile(r"√(\([^()]*\)|\\hat\{[A-Za-z]\}|[A-Za-z](?:\^\{[^{}]*\})?)")
_FITTED = re.compile(r"([A-Za-z])\u0302|([\u00e2\u00ea\u00ee\u00f4\u00fb\u0177])")
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks that keep a formula left to right within a text from right to left."""

_TOKEN = re.compile(
    r"\\(?:begin|end)\{\w+\*?\}|\\[A-Za-z]+|\\.|[0-9]+(?:\.[0-9]+)?|:=|\.\.\.|[{}^_&]"
    r"|\b(?:if|ln|in|out)\b|(?<=_)[a-z]{2,}|[a-z]{3,}|[^\W\d_]|\S"
)
_PLACE = re.compile(r"\[\s*(\w+)\s*\]|\(\s*(\w+)\s*\)|(T|\\top|\\mathsf\s*\{\s*T\s*\})|([\s,])")
_PRIME = re.compile(r"\\prime|'")

_WORDS = {
    **dict.fromkeys(("=",), phrase("equals")),
    **dict.fromkeys((":=", r"\coloneqq", "≔", r"\leftarrow", r"\gets"), phrase("becomes")),
    **dict.fromkeys(("+",), phrase("plus")),
    **dict.fromkeys(("-", "−"), phrase("minus")),
    **dict.fromkeys(("·", r"\cdot", r"\times", "×"), phrase("times")),
    **dict.fromkeys(("*", r"\ast", r"\odot", "⊙", "∘", r"\circ"), phrase("times, element by element,")),
    **dict.fromkeys(("/", r"\div"), phrase("divided by")),
    **dict.fromkeys((r"\neq", r"\ne", "≠"), phrase("is not equal to")),
    **dict.fromkeys((r"\approx", "≈"), phrase("is about")),
    **dict.fromkeys((r"\leq", r"\le", "≤"), phrase("is at most")),
    **dict.fromkeys((r"\geq", r"\ge", "≥"), phrase("is at least")),
    **dict.fromkeys(("<", r"\lt"), phrase("is less than")),
    **dict.fromkeys((">", r"\gt"), phrase("is greater than")),
    **dict.fromkeys((r"\in", "∈"), phrase("in")),
    **dict.fromkeys((r"\to", r"\rightarrow", "→"), phrase("goes to")),
    **dict.fromkeys((r"\Rightarrow", r"\implies", "⇒"), phrase("so")),
    **dict.fromkeys((r"\pm", "±"), phrase("plus or minus")),
    r"\sim": phrase("is drawn from"),
    "~": phrase("is drawn from"),
    "if": phrase("if"),
    "else": phrase("else"),
    "where": phrase("where"),
    "for": phrase("for"),
}
_ATOMS = {
    **dict.fromkeys((r"\infty", "∞"), phrase("infinity")),
    **dict.fromkeys((r"\ldots", r"\dots", r"\cdots", "…", "...", "⋯"), phrase("and so on")),
    **dict.fromkeys((r"\partial", "∂"), phrase("partial d")),
    "½": phrase("one half"),
    "%": phrase("percent"),
    "leak": phrase("leak"),
    r"\ell": "l",
    "_": phrase("gap"),
}
_FUNCTIONS = {
    **dict.fromkeys((r"\log", "log"), phrase("the logarithm")),
    **dict.fromkeys((r"\ln", "ln"), phrase("the natural logarithm")),
    **dict.fromkeys((r"\exp", "exp"), phrase("the exponential")),
    **dict.fromkeys((r"\max", "max"), phrase("the maximum")),
    **dict.fromkeys((r"\min", "min"), phrase("the minimum")),
    **dict.fromkeys(("sign",), phrase("the sign")),
    **dict.fromkeys(("sqrt",), phrase("the square root")),
    **dict.fromkeys((r"\sigma", "σ"), phrase("sigma")),
    **dict.fromkeys(("g", "h", "f", "J", "N", "U"), ""),
}
_SUMS = {r"\sum", "Σ", "∑"}
_GREEK = {
    **dict.fromkeys((r"\alpha", "α"), phrase("alpha")),
    **dict.fromkeys((r"\beta", "β"), phrase("beta")),
    **dict.fromkeys((r"\gamma", "γ"), phrase("gamma")),
    **dict.fromkeys((r"\delta", "δ"), phrase("delta")),
    **dict.fromkeys((r"\Delta", "Δ"), phrase("delta")),
    **dict.fromkeys((r"\epsilon", r"\varepsilon", "ε"), phrase("epsilon")),
    **dict.fromkeys((r"\eta", "η"), phrase("eta")),
    **dict.fromkeys((r"\theta", "θ"), phrase("theta")),
    **dict.fromkeys((r"\lambda", "λ"), phrase("lambda")),
    **dict.fromkeys((r"\mu", "μ"), phrase("mu")),
    **dict.fromkeys((r"\pi", "π"), phrase("pi")),
    **dict.fromkeys((r"\rho", "ρ"), phrase("rho")),
}
_PAUSES = {",", ";", ".", ":", r"\\", r"\quad", r"\qquad"}
_SILENT = {r"\,", r"\;", r"\:", r"\!", r"\ ", "&", r"\left", r"\right", r"\displaystyle", r"\limits", r"\big", r"\Big"}
_FONTS = {r"\mathrm", r"\mathcal", r"\mathbf", r"\mathsf", r"\mathbb", r"\mathit", r"\boldsymbol", r"\operatorname"}
_TEXTS = {r"\text", r"\textrm", r"\textit", r"\textbf", r"\mbox"}
_OPENING, _CLOSING = {"(", "[", r"\{", r"\lbrack"}, {")", "]", r"\}", r"\rbrack"}
_BARS = {"|", r"\vert", r"\mid"}
_MARKED = {r"\hat": "{base} hat", r"\widehat": "{base} hat", r"\bar": "{base} bar", r"\overline": "{base} bar"}
_DERIVED = "WwbzZAaJxX"
"""After a d: the lecture's dW is one symbol."""


_DEEPEST = 30
"""Parts within parts; what is deeper nobody reads. Its letters are said one after the other."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some words, and what they are: between two atoms a formula means "times"."""

    words: str
    kind: _Kind


def spoken(formula: str, say: Say = str) -> str:
    """A formula as words.

    Parameters
    ----------
    formula : str
        LaTeX, or plain letters with raised and lowered ones.
    say : callable
        Puts each piece into the reader's language; left out, it stays English.
    """
    latex = _as_latex(formula)
    if _depth(latex) > _DEEPEST:
        return " ".join(re.findall(r"\w+", latex))
    return _joined(_Reader(_TOKEN.findall(latex), say).read(), say)


def _depth(latex: str) -> int:
    """How deeply parts of it stand within each other."""
    depth = deepest = 0
    for letter in latex:
        depth += (letter in "{([") - (letter in "})]")
        deepest = max(deepest, depth)
    return max(deepest, latex.count("|") // 2)


def _as_latex(formula: str) -> str:
    """Raised and lowered letters, roots and hats written as LaTeX has them."""
    text = _RAISED_RUN.sub(lambda run: f"^{{{run[0].translate(_RAISED)}}}", _DIRECTIONS.sub("", formula))
    text = _LOWERED_RUN.sub(lambda run: f"_{{{run[0].translate(_LOWERED)}}}", text)
    text = _FITTED.sub(lambda hat: rf"\hat{{{hat[1] or 'aeiouy'['âêîôûŷ'.index(hat[2])]}}}", text)
    text = _ROOT.sub(lambda root: rf"\sqrt{{{root[1].removeprefix('(').removesuffix(')')}}}", text)
    return text.replace("{)}", ")").replace("{(}", "(").replace("′", "'")


class _Reader:
    """Reads tokens one after the other into pieces."""

    def __init__(self, tokens: Sequence[str], say: Say) -> None:
        self._tokens, self._place, self._say = tokens, 0, say

    def read(self) -> list[_Piece]:
        pieces: list[_Piece] = []
        while self._place < len(self._tokens):
            piece = self._piece()
            if piece is not None:
                pieces.append(self._with_marks(piece))
        return pieces

    def _next(self) -> str:
        token = self._tokens[self._place] if self._place < len(self._tokens) else ""
        self._place += 1
        return token

    def _peek(self) -> str:
        return self._tokens[self._place] if self._place < len(self._tokens) else ""

    def _group(self) -> str:
        """The next group without its braces, or the next token, as a formula."""
        if self._peek() != "{":
            return self._next()
        self._place += 1
        depth, start = 1, self._place
        while depth and self._place < len(self._tokens):
            depth += {"{": 1, "}": -1}.get(self._next(), 0)
        return " ".join(self._tokens[start : self._place - (0 if depth else 1)])

    def _said(self, formula: str) -> str:
        return _joined(_Reader(_TOKEN.findall(formula), self._say).read(), self._say)

    def _piece(self) -> _Piece | None:
        if self._peek() == "{":
            return _Piece(self._said(self._group()), "atom")
        token, say = self._next(), self._say
        if token in _SILENT or token in "}^_" or token.startswith((r"\begin", r"\end")):
            return None
        if token in _WORDS:
            return _Piece(say(_WORDS[token]), "operator")
        if token in _PAUSES:
            return _Piece(",", "pause")
        if token in _OPENING:
            return _Piece(self._in_parentheses(self._until(_OPENING, _CLOSING)), "atom")
        if token in _BARS:
            return _Piece(
                say(sentence("the absolute value of {what}", what=self._said(self._until((), _BARS)))), "atom"
            )
        if token in _SUMS:
            return _Piece(say(phrase("the sum of")), "sum")
        return self._symbol(token)

    def _until(self, opening: Collection[str], closing: Collection[str]) -> str:
        """What stands up to the sign that closes; to the end where none does."""
        depth, start = 1, self._place
        while self._place < len(self._tokens):
            token = self._next()
            depth += (token in opening) - (token in closing)
            if not depth:
                break
        return " ".join(self._tokens[start : self._place - (0 if depth else 1)])

    def _in_parentheses(self, formula: str) -> str:
        pieces = _Reader(_TOKEN.findall(formula), self._say).read()
        words = _joined(pieces, self._say)
        if _is_simple(pieces):
            return words
        return self._say(sentence("open parenthesis {what} close parenthesis", what=words))

    def _symbol(self, token: str) -> _Piece | None:
        say = self._say
        if token in (r"\frac", r"\dfrac", r"\tfrac"):
            return _Piece(self._fraction(self._group(), self._group()), "atom")
        if token == r"\sqrt":
            return _Piece(say(sentence("the square root of {what}", what=self._enclosed(self._group()))), "atom")
        if token in _MARKED:
            template = _MARKED[token]
            base = self._said(self._group())
            is_hat = "hat" in template
            return _Piece(
                say(sentence("{base} hat", base=base) if is_hat else sentence("{base} bar", base=base)), "atom"
            )
        if token in _TEXTS:
            words = self._group().strip()
            return (
                _Piece(" ".join(say(_WORDS.get(word, word)) for word in words.split()), "operator") if words else None
            )
        if token in _FONTS:
            name = self._group().replace(" ", "")
            return _Piece(
                *((say(_FUNCTIONS[name]), "function") if _FUNCTIONS.get(name) else (self._said(name), "atom"))
            )
        if token in _FUNCTIONS:
            return _Piece(say(_FUNCTIONS[token]) or token, "function")
        if token == "d" and self._peek() and self._peek() in _DERIVED:
            return _Piece(say(sentence("d {symbol}", symbol=self._next())), "atom")
        known = _ATOMS.get(token) or _GREEK.get(token)
        if known is not None:
            return _Piece(say(known), "atom")
        words = token.removeprefix("\\")
        is_function = token != words or (len(words) > 1 and self._peek() == "(")
        return _Piece(say(words), "function" if is_function else "atom") if words.strip("\\{}'$") else None

    def _fraction(self, top: str, bottom: str) -> str:
        say = self._say
        if top == "1" and bottom == "2":
            return say(phrase("one half"))
        both = [part.replace(" ", "") for part in (top, bottom)]
        if all(part.startswith((r"\partial", "∂")) for part in both):
            above, below = (re.sub(r"\\partial|∂", " ", part) for part in (top, bottom))
            return say(
                sentence("the derivative of {what} with respect to {of}", what=self._said(above), of=self._said(below))
            )
        return say(sentence("{top} over {bottom}", top=self._enclosed(top), bottom=self._enclosed(bottom)))

    def _enclosed(self, formula: str) -> str:
        """A part that is said to be together where it is more than one symbol."""
        pieces = _Reader(_TOKEN.findall(formula), self._say).read()
        words = _joined(pieces, self._say)
        return words if _is_simple(pieces) else self._say(sentence("the quantity {what}, end of quantity,", what=words))

    # Raised and lowered

    def _with_marks(self, piece: _Piece) -> _Piece:
        raised, lowered, primes = "", "", ""
        while True:
            token = self._peek()
            if token == "^":
                self._place += 1
                raised += self._group()
            elif token == "_":
                self._place += 1
                lowered += self._group()
            elif token == "'":
                primes += self._next()
            elif token == "[" and piece.kind == "atom" and self._is_layer():
                raised += "".join(self._next() for _ in range(3))
            else:
                break
        if piece.kind == "sum":
            return _Piece(self._over(piece.words, lowered, raised), "sum")
        primes, raised = primes or "".join(_PRIME.findall(raised)), _PRIME.sub("", raised)
        words = self._say(sentence("{base} prime", base=piece.words)) if primes else piece.words
        if lowered:
            words = self._say(sentence("{base} sub {index}", base=words, index=self._said(lowered)))
        return _Piece(self._raised(words, raised), piece.kind)

    def _is_layer(self) -> bool:
        """Whether what follows is a layer in brackets, as in ``dW[2]``."""
        ahead = self._tokens[self._place : self._place + 3]
        return len(ahead) == 3 and ahead[2] == "]" and (ahead[1].isdigit() or ahead[1] == "l")

    def _over(self, words: str, lowered: str, raised: str) -> str:
        """A sum with its limits."""
        say = self._say
        if raised:
            start, end = self._said(lowered), self._said(raised)
            return say(sentence("the sum, from {start} to {end}, of", start=start, end=end))
        return say(sentence("the sum, over {index}, of", index=self._said(lowered))) if lowered else words

    def _raised(self, words: str, raised: str) -> str:
        rest = raised.strip()
        while rest:
            found = _PLACE.match(rest)
            if found is None:
                return self._power(words, rest)
            rest = rest[found.end() :]
            words = self._placed(words, *found.groups()[:3])
        return words

    def _placed(self, words: str, layer: str | None, example: str | None, transpose: str | None) -> str:
        if layer:
            return self._say(sentence("{base} of layer {layer}", base=words, layer=layer))
        if example:
            return self._say(sentence("{base} of example {example}", base=words, example=example))
        return self._say(sentence("{base} transpose", base=words)) if transpose else words

    def _power(self, words: str, power: str) -> str:
        say = self._say
        if power == "2":
            return say(sentence("{base} squared", base=words))
        if power == "3":
            return say(sentence("{base} cubed", base=words))
        return say(sentence("{base} to the power {power}", base=words, power=self._enclosed(power)))


def _is_simple(pieces: Sequence[_Piece]) -> bool:
    """Whether it is one symbol, with a sign perhaps."""
    return [piece.kind for piece in pieces] in ([], ["atom"], ["operator", "atom"], ["function"])


def _joined(pieces: Sequence[_Piece], say: Say) -> str:
    """The words in their order, with what a formula leaves out: "times" between two symbols, "of" after a function."""
    words: list[str] = []
    for place, piece in enumerate(pieces):
        before = pieces[place - 1].kind if place else "operator"
        if piece.kind in ("atom", "function", "sum"):
            between = {"function": phrase("of"), "atom": phrase("times")}.get(before, "")
            words += [say(between)] if between else []
        words.append(piece.words)
    return re.sub(r"\s+,", ",", re.sub(r",(\s*,)+", ",", " ".join(word for word in words if word))).strip(" ,")
