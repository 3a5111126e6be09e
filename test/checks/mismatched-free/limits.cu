// RUN: %check_gpu %s gpu-mismatched-free
//
// Known errors; the page lists each.
#include <cuda_runtime.h>

// The stream on which the memory is freed is gone.
void FN_destroyed_stream(size_t n) {
  cudaStream_t stream = nullptr;
  void *buffer = nullptr;
  cudaStreamCreate(&stream);
  cudaMallocAsync(&buffer, n, stream);
  cudaStreamDestroy(stream);
  cudaFreeAsync(buffer, stream);
}

// An iterator that is a pointer goes over an array; over an index it is understood.
struct Cell {
  float *memory;
};
void make(Cell &cell, size_t n) { cudaMalloc(&cell.memory, n * sizeof(float)); }
void walked_ok(Cell *first, Cell *last) {
  for (; first != last; ++first)
    cudaFree(first->memory);
}
