#!/bin/bash
# Runs in a CUDA image with a GPU: gpu-tidy and compute-sanitizer side by side, both must pass.
#
# TEST_COMMAND is what runs on the GPU, `ctest` if it is not set.
set -euo pipefail

cmake -S . -B build -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CUDA_FLAGS=-lineinfo -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
cmake --build build -j "$(nproc)"

gpu-tidy scan -p build -f sarif -o gpu-tidy.sarif &
scan=$!

status=0
for tool in "memcheck --leak-check full" initcheck; do
  # shellcheck disable=SC2086 # the tool has options, and so may the command
  compute-sanitizer --tool $tool --error-exitcode 1 --target-processes all \
    --log-file "compute-sanitizer-${tool%% *}.log" ${TEST_COMMAND:-ctest --test-dir build --output-on-failure} || status=1
done
wait "$scan" || { echo "gpu-tidy ended with status $?; its findings are in gpu-tidy.sarif" >&2; status=1; }
exit "$status"
