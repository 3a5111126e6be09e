"""A plain table that is printed row by row, as the measurements come."""


class Table:
    def __init__(self, heads, widths):
        self.widths = widths
        self.row(heads)

    def row(self, cells):
        """The first cell to the left, the others to the right; what goes beyond the widths is a remark."""
        first = cells[0].ljust(self.widths[0])
        others = [cell.rjust(width) for cell, width in zip(cells[1:], self.widths[1:])]
        print("  ".join([first, *others, *cells[len(self.widths) :]]).rstrip(), flush=True)
