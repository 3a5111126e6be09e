"""Commands and what they cost: CPU time of user and system, and the peak of memory."""

import os
import signal
import statistics
import subprocess
import threading
from dataclasses import dataclass

TOOLS = ("clang", "clang-tidy", "gpu-tidy")


@dataclass(frozen=True)
class Run:
    seconds: float
    megabytes: float
    status: int  # the exit status, or None if it took too long

    @property
    def good(self):
        """0 is clean and 1 has findings; Clang's 1 has errors, which who runs it must tell apart."""
        return self.status in (0, 1)

    @property
    def value(self):
        return {"seconds": round(self.seconds, 3), "megabytes": round(self.megabytes, 1), "status": self.status}


def measure(command, folder, limit):
    """Runs a command and throws its output away. What its children use is its own."""
    null = subprocess.DEVNULL
    child = subprocess.Popen(command, cwd=folder, stdin=null, stdout=null, stderr=null, start_new_session=True)
    late = threading.Event()

    def end():
        late.set()
        os.killpg(child.pid, signal.SIGKILL)

    timer = threading.Timer(limit, end)
    timer.start()
    _, status, used = os.wait4(child.pid, 0)
    timer.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)
    seconds, megabytes = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
    return Run(seconds, megabytes, None if late.is_set() else child.returncode)


def median(runs):
    """The runs of one command as one; the worst status prevails."""
    worst = next((run for run in runs if not run.good), runs[0])
    return Run(statistics.median(run.seconds for run in runs), max(run.megabytes for run in runs), worst.status)


def total(runs):
    """The runs of different commands as one."""
    return Run(sum(run.seconds for run in runs), max(run.megabytes for run in runs), 0)


def commands(part, item, options):
    """What reads one file of a part: a command for each tool, with the same arguments for Clang."""
    file, arguments = item["file"], item["arguments"][1:]
    checks = ["-checks=-*,bugprone-use-after-move", "--quiet"]
    return {
        "clang": [options.clang, *arguments, "-fsyntax-only", "-w"],
        "clang-tidy": [options.clang_tidy, "-p", str(part.translated), *checks, file],
        "gpu-tidy": scan(part, [file], options),
    }


def scan(part, files, options):
    return [options.program, "scan", "-p", str(part.given), "-j1", "-q", *part.toolkit, *files]
