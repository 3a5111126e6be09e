#!/usr/bin/env python3
"""Scans public repositories at fixed commits and compares the findings with recorded verdicts.

    field.py                    every entry of manifest.json
    field.py NAME...            some of them
    field.py --scanned          compare the last scans again
    field.py --mirror DIR       sources from bare repositories DIR/OWNER+NAME/repo, not from GitHub
    field.py --write-report     write docs/field/README.md, which says more

Sources, compile databases and findings stay in build/field. Exit status: 1 if a repository could not be had
or scanned whole.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import checkout
import report
import verdicts

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LIMIT = 3600


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--scanned", action="store_true")
    parser.add_argument("--mirror", type=Path, metavar="DIR")
    parser.add_argument("--write-report", action="store_true")
    parser.add_argument("--toolkit", help="none for the stand-in headers, or a folder; this machine's if not given")
    parser.add_argument("--manifest", type=Path, default=HERE / "manifest.json", metavar="FILE")
    parser.add_argument("--verdicts", type=Path, default=HERE / "verdicts.json", metavar="FILE")
    parser.add_argument("--report", type=Path, default=HERE / "README.md", metavar="FILE")
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "field", metavar="DIR")
    parser.add_argument("--program", type=Path, default=ROOT / "build" / "bin" / "gpu-tidy")
    options = parser.parse_args()
    if options.names and options.write_report:
        parser.error("the report is about all entries; leave the names out")
    options.into, options.program = options.into.resolve(), options.program.resolve()
    return options


def chosen(options, known):
    """The entries that were asked for, those with files if nothing was asked."""
    for name in options.names:
        if name not in known or not known[name].files:
            raise checkout.Failed(f"{name} is no entry with files of {options.manifest.name}")
    return [entry for entry in known.values() if entry.files and (not options.names or entry.name in options.names)]


def toolkit_option(options):
    return [f"--toolkit={options.toolkit}"] if options.toolkit else []


def scan(entry, known, options):
    """Fetches and scans an entry: findings.json and scan.log in its folder."""
    sources, folder = options.into / "sources", options.into / entry.name
    for other in checkout.needed(entry, known):
        checkout.check_out(other, sources, options.mirror)
    checkout.write_database(entry, known, sources, folder)
    (folder / "findings.json").unlink(missing_ok=True)
    command = [str(options.program), "scan", "-p", str(folder), "-f", "json", "-o", str(folder / "findings.json")]
    with open(folder / "scan.log", "w") as log:
        # In this folder every path of the report is relative, and begins with the repository's.
        done = subprocess.run([*command, *toolkit_option(options)], cwd=sources, stderr=log, timeout=LIMIT)
    if done.returncode not in (0, 1, 3):
        raise checkout.Failed(f"{entry.name}: the scan ended with status {done.returncode}; see {folder}/scan.log")
    last = (folder / "scan.log").read_text().strip().splitlines()
    print(f"{entry.name}: {last[-1].removeprefix('gpu-tidy: ') if last else 'done'}", flush=True)


def split_path(path, entry):
    """Repository and path below its root; of a file elsewhere the entry's repository and the path as it is."""
    folder, _, rest = path.partition("/")
    return (folder.replace("+", "/", 1), rest) if "+" in folder else (entry.repository, path)


def first_error(unread):
    """Why a file isn't fully analysed, without the place, which is a machine's."""
    errors = unread.get("errors") or []
    return re.sub(r"^.*?: (?:fatal )?error: ", "", errors[0]) if errors else unread["reason"]


def findings_of(entry, told):
    for item in told["findings"]:
        repository, file = split_path(item["file"], entry)
        values = {key: item[key] for key in ("check", "line", "column", "level", "message")}
        yield verdicts.Finding(repository, file, function=item.get("function") or "", **values)


def count_lines(entry, options):
    root = options.into / "sources" / entry.folder
    return sum((root / file).read_bytes().count(b"\n") for file in entry.files)


def last_scan(entry, options):
    path = options.into / entry.name / "findings.json"
    if not path.exists():
        raise checkout.Failed(f"{entry.name} has no scan yet; ./dev field {entry.name} makes it")
    return json.loads(path.read_text())


def gathered(entries, options):
    """The last scans by repository. What two entries say about one place is one finding."""
    scans = {entry.repository: report.Scan(entry.repository, entry.commit) for entry in entries}
    for entry in entries:
        told, scan = last_scan(entry, options), scans[entry.repository]
        scan.files += len(entry.files)
        scan.lines += count_lines(entry, options)
        for item in told["not_analysed"]:
            _, file = split_path(item["file"], entry)
            (scan.partly if file in entry.files else scan.failures).append(first_error(item))
        for finding in findings_of(entry, told):
            # A header of another repository counts there, if that one is scanned too.
            scans.get(finding.repository, scan).add(finding)
    return list(scans.values())


def of_whole_repositories(recorded, entries, known):
    """The verdicts on repositories of which every entry was scanned: only those can be missed."""
    partial = {entry.repository for entry in known.values() if entry.files and entry not in entries}
    scanned = {entry.repository for entry in entries}
    return [verdict for verdict in recorded if verdict.repository in scanned - partial]


def toolkit_name(entry, options):
    """Which CUDA headers were seen, in words, as `gpu-tidy doctor` tells."""
    if options.toolkit == "none":
        return "the stand-in headers"
    command = [str(options.program), "doctor", "-p", str(options.into / entry.name), *toolkit_option(options)]
    said = subprocess.run(command, capture_output=True, text=True).stdout
    version = re.search(r"^CUDA +(\d[\d.]*)", said, re.M)
    return f"the headers of CUDA {version[1]}" if version else "the stand-in headers"


def tell(scans, judged, gone, lost):
    """What the terminal gets: the table, failures, lost findings, findings that nobody has read."""
    print("", report.terminal_table(scans, judged), sep="\n")
    for scan in scans:
        for failure in scan.failures:
            print(f"findings are missing in {scan.repository}: {failure}")
    rest = len(gone) - len(lost)
    print(f"{len(gone)} verdicts without a finding: {rest} not right and gone, {len(lost)} right and lost")
    for verdict in lost:
        print(f"  lost: {verdict.repository}/{verdict.file}:{verdict.line} {verdict.check} {verdict.function}")
    for finding in [f for scan in scans for f in scan.findings if f not in judged]:
        print(f"unread: {finding.file}:{finding.line}: {finding.message} [{finding.check}]")
        print(f"  {verdicts.template(finding)}")


def main():
    options = parse_arguments()
    known = checkout.entries(options.manifest)
    entries, failed = chosen(options, known), []
    for entry in entries if not options.scanned else []:
        try:
            scan(entry, known, options)
        except (checkout.Failed, subprocess.TimeoutExpired) as error:
            failed.append(entry)
            print(f"{entry.name}: {error}", file=sys.stderr, flush=True)
    entries = [entry for entry in entries if entry not in failed]
    scans = gathered(entries, options)
    judged, gone = verdicts.match([f for scan in scans for f in scan.findings], verdicts.read(options.verdicts))
    gone = of_whole_repositories(gone, entries, known)
    lost = [verdict for verdict in gone if verdict.verdict == "right"]
    tell(scans, judged, gone, lost)
    if options.write_report and not failed:
        commits = {entry.repository: entry.commit for entry in known.values()}
        options.report.write_text(report.page(scans, judged, lost, commits, toolkit_name(entries[0], options)))
    sys.exit(1 if failed or any(scan.failures for scan in scans) else 0)


if __name__ == "__main__":
    try:
        main()
    except (checkout.Failed, verdicts.Mistaken) as error:
        sys.exit(f"field: {error}")
