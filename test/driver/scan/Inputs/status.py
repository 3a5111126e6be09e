"""Runs a command and fails unless it ends with the status given: status.py STATUS COMMAND..."""

import subprocess
import sys

done = subprocess.run(sys.argv[2:])
sys.exit(0 if done.returncode == int(sys.argv[1]) else f"status {done.returncode}, not {sys.argv[1]}: {sys.argv[2:]}")
