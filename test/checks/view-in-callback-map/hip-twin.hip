// RUN: %check_gpu %s gpu-view-in-callback-map
#include <hip/hip_runtime.h>
#include <map>
#include <span>

static std::map<int, std::span<double>> tiles;
void on_done(void *datum);

void freed_bad(int tile, size_t n) {
  double *cells = nullptr;
  (void)hipMalloc(&cells, n * sizeof(double));
  tiles[tile] = {cells, n};
  (void)hipFree(cells);
}

void stream_callback_bad(hipStream_t stream) {
  double *sum = nullptr;
  (void)hipHostMalloc(&sum, sizeof(double), hipHostMallocDefault);
  (void)hipLaunchHostFunc(stream, on_done, sum);
  (void)hipHostFree(sum);
}

void erased_ok(int tile, size_t n) {
  double *cells = nullptr;
  (void)hipMalloc(&cells, n * sizeof(double));
  tiles[tile] = {cells, n};
  tiles.erase(tile);
  (void)hipFree(cells);
}
