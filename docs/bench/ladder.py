"""The ladder: how the time grows with the size of what is read, on the sources of shapes.py.

Growth is time(2n) / time(n), both less the time of a source with nothing in it, which is measured anew
for each shape: a machine that others use too is not the same for minutes.
"""

import parts
from measure import commands, measure, median
from shapes import HEAD, SHAPES
from table import Table

SUPERLINEAR = 2.6
# A time below this, in seconds, is start-up and noise: no growth is computed from it.
MEASURABLE = 0.1


def write_rungs(folder, sizes):
    """The source with nothing in it under None, and one for each shape and size."""
    rungs = {None: folder / "nothing.cu"}
    rungs[None].write_text(HEAD)
    for shape in SHAPES:
        for size in shape.sizes[:sizes]:
            rungs[shape, size] = folder / f"{shape.name}-{size}.cu"
            rungs[shape, size].write_text(shape.source(size))
    return rungs


def read_rung(part, file, options):
    item = next(entry for entry in part.entries if entry["file"] == str(file))
    of_file = commands(part, item, options)
    ours = [measure(of_file["gpu-tidy"], part.given, options.limit) for _ in range(options.runs)]
    return {"clang": measure(of_file["clang"], part.given, options.limit), "gpu-tidy": median(ours)}


def growth(nothing, before, run):
    """How many times longer than the rung before, or None where that is too short to say."""
    if before is None or before["gpu-tidy"].seconds - nothing < MEASURABLE:
        return None
    return (run["gpu-tidy"].seconds - nothing) / (before["gpu-tidy"].seconds - nothing)


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
    """Nothing, then size after size, up to the first that takes too long."""
    nothing = read_rung(part, rungs[None], options)["gpu-tidy"].seconds
    before, values = None, []
    for size in shape.sizes[: options.sizes]:
        run = read_rung(part, rungs[shape, size], options)
        grown = growth(nothing, before, run)
        seconds = [f"{run[tool].seconds:.2f}" for tool in ("clang", "gpu-tidy")]
        shown = f"{grown:.1f}" if grown else "-"
        megabytes = f"{run['gpu-tidy'].megabytes:.0f}"
        table.row([shape.name, str(size), *seconds, shown, megabytes, remark(run, grown)])
        values.append({"size": size, "growth": grown, **{tool: of.value for tool, of in run.items()}})
        if run["gpu-tidy"].status is None:
            break
        before = run
    return values


def bench(folder, options):
    """Prints the ladder; returns the measurements, and whether both tools could read every source."""
    folder.mkdir()
    rungs = write_rungs(folder, options.sizes)
    given = parts.write_database(folder, list(rungs.values()), lambda _: ["-std=c++20"])
    part = parts.translate("ladder", given, folder / "translated", options.program, "none")
    table = Table(("shape", "size", "clang s", "gpu-tidy s", "growth", "MB"), (12, 5, 8, 10, 6, 6))
    values = {shape.name: climb(shape, part, rungs, options, table) for shape in SHAPES}
    print("", *(f"{shape.name}: {shape.what}" for shape in SHAPES), "", sep="\n")
    every = [rung for of_shape in values.values() for rung in of_shape]
    return values, all(not rung["clang"]["status"] and rung["gpu-tidy"]["status"] in (0, 1, None) for rung in every)
