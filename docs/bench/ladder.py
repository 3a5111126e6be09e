"""The ladder: how the time grows with the size of what is read, on the sources of shapes.py.

Growth is net(2n) / net(n), where net is what a source takes beyond one with nothing in it. The two are read
one right after the other and divided: a machine that others use as well runs now faster, now slower, and
its speed cancels out.
"""

import statistics

import parts
from measure import commands, measure, median
from shapes import HEAD, SHAPES
from table import Table

SUPERLINEAR = 2.6
# Less than this part of the time for nothing is noise: no growth is computed from it.
MEASURABLE = 0.2


def write_rungs(folder, sizes):
    """The source with nothing in it under None, and one for each shape and size."""
    rungs = {None: folder / "nothing.cu"}
    rungs[None].write_text(HEAD)
    for shape in SHAPES:
        for size in shape.sizes[:sizes]:
            rungs[shape, size] = folder / f"{shape.name}-{size}.cu"
            rungs[shape, size].write_text(shape.source(size))
    return rungs


def command(part, file, options):
    item = next(entry for entry in part.entries if entry["file"] == str(file))
    return commands(part, item, options)


def read_rung(part, file, nothing, options):
    """The runs of both tools, and the net time of gpu-tidy in units of the time for nothing."""
    tools, empty = command(part, file, options), command(part, nothing, options)["gpu-tidy"]
    ours, net = [], []
    for _ in range(options.runs):
        base = measure(empty, part.given, options.limit)
        ours.append(measure(tools["gpu-tidy"], part.given, options.limit))
        net.append(ours[-1].seconds / base.seconds - 1)
    clang = measure(tools["clang"], part.given, options.limit)
    return {"clang": clang, "gpu-tidy": median(ours)}, statistics.median(net)


def growth(before, net):
    """How many times more than the rung before, or None where that is too little to say."""
    return None if before is None or before < MEASURABLE else net / before


def remark(run, grown):
    if run["clang"].status:
        return "clang can't read it"
    status = run["gpu-tidy"].status
    if status is None:
        return "took too long"
    if not run["gpu-tidy"].good:
        return f"ended with status {status}"
    return "superlinear" if grown and grown > SUPERLINEAR else ""


def climb(shape, part, rungs, options, table):
    """Size after size, up to the first that takes too long."""
    before, values = None, []
    for size in shape.sizes[: options.sizes]:
        run, net = read_rung(part, rungs[shape, size], rungs[None], options)
        grown = growth(before, net)
        seconds = [f"{run[tool].seconds:.2f}" for tool in ("clang", "gpu-tidy")]
        shown = f"{grown:.1f}" if grown else "-"
        megabytes = f"{run['gpu-tidy'].megabytes:.0f}"
        table.row([shape.name, str(size), *seconds, f"{net:.2f}", shown, megabytes, remark(run, grown)])
        values.append({"size": size, "net": net, "growth": grown, **{tool: of.value for tool, of in run.items()}})
        if run["gpu-tidy"].status is None:
            break
        before = net
    return values


def bench(folder, options):
    """Prints the ladder; returns the measurements, and whether both tools could read every source."""
    folder.mkdir()
    rungs = write_rungs(folder, options.sizes)
    given = parts.write_database(folder, list(rungs.values()), lambda _: ["-std=c++20"])
    part = parts.translate("ladder", given, folder / "translated", options.program, "none")
    table = Table(("shape", "size", "clang s", "gpu-tidy s", "net", "growth", "MB"), (12, 5, 8, 10, 6, 6, 6))
    values = {shape.name: climb(shape, part, rungs, options, table) for shape in SHAPES}
    print("", *(f"{shape.name}: {shape.what}" for shape in SHAPES), "", sep="\n")
    every = [rung for of_shape in values.values() for rung in of_shape]
    return values, all(not rung["clang"]["status"] and rung["gpu-tidy"]["status"] in (0, 1, None) for rung in every)
