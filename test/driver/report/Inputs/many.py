"""Prints a source with nine proven and, before them, six likely findings."""

print("#include <cuda_runtime.h>\n#include <functional>\nvoid on_click(std::function<void()> then);")
for i in range(6):
    print(f"void likely{i}() {{ float *q; cudaMalloc(&q, 4); on_click([q] {{ cudaMemset(q, 0, 4); }}); }}")
for i in range(9):
    print(f"std::function<void()> bad{i}() {{")
    print("  float *p; cudaMalloc(&p, 4); auto task = [p] { cudaMemset(p, 0, 4); }; cudaFree(p); return task;\n}")
