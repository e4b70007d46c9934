"""Train the reader of written digits: `make train-digits` (half an hour of one core).

Needs PyTorch and onnx, which are in no lock of the program: the target sets up an environment of its own and fetches
the digits and typefaces, none of which come into the repository.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from ocr.imaging.pen_strip import HEIGHT_PX, SIGNS, as_ink
from tests.digits.faces import printed_faces, trained_faces
from tests.digits.pens import Pens, load_pens
from tests.digits.strips import draw_strip

_BATCH, _WIDTH = 48, 192
_INK_WEIGHT = 0.6


class PenReader(nn.Module):  # type: ignore[misc]  # PyTorch is not in the environment that types are checked in
    """Logarithms of the probabilities of signs (0 is none), and of what ink a place shows, every two pixels."""

    def __init__(self) -> None:
        super().__init__()

        def block(before: int, after: int, kernel: tuple[int, int] = (3, 3), **options: object) -> list[nn.Module]:
            return [
                nn.Conv2d(before, after, kernel, bias=False, **options),
                nn.BatchNorm2d(after),
                nn.ReLU(inplace=True),
            ]

        self.body = nn.Sequential(
            *block(1, 16, (5, 5), stride=2, padding=2),
            *block(16, 24, padding=1),
            nn.MaxPool2d((2, 1)),
            *block(24, 40, padding=1),
            nn.MaxPool2d((2, 1)),
            *block(40, 64, padding=1),
            *block(64, 88, (HEIGHT_PX // 8, 1)),
            *block(88, 88, (1, 5), padding=(0, 2)),
            *block(88, 88, (1, 5), padding=(0, 4), dilation=(1, 2)),
            nn.Dropout(0.1),
        )
        self.signs = nn.Conv2d(88, len(SIGNS) + 1, (1, 1))
        self.ink = nn.Conv2d(88, 3, (1, 1))

    def forward(self, strips: Tensor) -> tuple[Tensor, Tensor]:
        body = self.body(strips)
        signs, ink = (torch.log_softmax(head(body)[:, :, 0].permute(0, 2, 1), dim=2) for head in (self.signs, self.ink))
        return signs, ink


def made_batch(rng: np.random.Generator, pens: Pens, prints: tuple[Path, ...]) -> tuple[Tensor, list[str], Tensor]:
    """Return strips by chance with their signs and their ink."""
    drawn = [draw_strip(rng, pens, prints, _WIDTH) for _ in range(_BATCH)]
    pictures = torch.from_numpy(np.stack([as_ink(each.picture) for each in drawn])[:, np.newaxis])
    return pictures, [each.signs for each in drawn], torch.from_numpy(np.stack([each.ink for each in drawn])).long()


def loss_of(model: PenReader, pictures: Tensor, signs: list[str], ink: Tensor) -> Tensor:
    """Return what a batch costs: signs by CTC, ink place by place."""
    said, shown = model(pictures)
    target = torch.tensor([SIGNS.index(sign) + 1 for each in signs for sign in each])
    lengths = torch.tensor([len(each) for each in signs])
    places = torch.full((len(signs),), said.shape[1])
    ctc = nn.functional.ctc_loss(said.permute(1, 0, 2), target, places, lengths, zero_infinity=True)
    return ctc + _INK_WEIGHT * nn.functional.nll_loss(shown.permute(0, 2, 1), ink)


def train(packages: Path, out: Path, strips: int, seed: int) -> None:
    """Train on so many strips and write the model."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    pens, prints = load_pens(packages, trained_faces(packages), held_apart=False), printed_faces()
    model = PenReader()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=1e-3)
    steps, average, started = strips // _BATCH, 0.0, time.monotonic()
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = _rate(step, steps)
        loss = loss_of(model, *made_batch(rng, pens, prints))
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimizer.step()
        average = loss.item() if not step else 0.98 * average + 0.02 * loss.item()
        if step % 100 == 99:
            minutes = (time.monotonic() - started) / 60
            print(f"{(step + 1) / steps:5.0%}  {minutes:5.1f} min  loss {average:.4f}", flush=True)
    export(model, out)


def _rate(step: int, steps: int) -> float:
    """Return how fast to learn: slowly at first, then less and less."""
    warm = min(1.0, (step + 1) / 100)
    return max(1e-5, 3e-3 * warm * 0.5 * (1 + float(np.cos(np.pi * step / steps))))


def export(model: PenReader, out: Path) -> None:
    """Write the model so that onnxruntime runs it on strips of any width."""
    axes = {"strips": {0: "count", 3: "width"}, "signs": {0: "count", 1: "places"}, "ink": {0: "count", 1: "places"}}
    model.eval()
    torch.onnx.export(
        model,
        (torch.zeros(1, 1, HEIGHT_PX, _WIDTH),),
        str(out),
        input_names=["strips"],
        output_names=["signs", "ink"],
        dynamic_axes=axes,
        dynamo=False,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, required=True, help="a folder of npm packages: node_modules")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--strips", type=int, default=100_800)
    parser.add_argument("--seed", type=int, default=26)
    asked = parser.parse_args()
    train(asked.packages, asked.out, asked.strips, asked.seed)
