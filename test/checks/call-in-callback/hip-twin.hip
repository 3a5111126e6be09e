// RUN: %check_gpu %s gpu-call-in-callback
#include <hip/hip_runtime.h>
#include <atomic>
#include <cstdio>
#include <thread>

__global__ void relax(double *cells);

static void free_cells_bad(void *cells) { (void)hipFree(cells); }
void release(double *cells, hipStream_t stream) { (void)hipLaunchHostFunc(stream, free_cells_bad, cells); }

static void wait_bad(hipStream_t stream, hipError_t, void *) { (void)hipStreamSynchronize(stream); }
void add(hipStream_t stream) { (void)hipStreamAddCallback(stream, wait_bad, nullptr, 0); }

static void launch_bad(void *cells) { hipLaunchKernelGGL(relax, 1, 64, 0, 0, static_cast<double *>(cells)); }
void step(double *cells, hipStream_t stream) { (void)hipLaunchHostFunc(stream, launch_bad, cells); }

static void node_bad(void *cells) { (void)hipFree(cells); }
void add_node(hipGraph_t graph, double *cells) {
  hipGraphNode_t node = nullptr;
  hipHostNodeParams parameters = {};
  parameters.fn = node_bad;
  parameters.userData = cells;
  (void)hipGraphAddHostNode(&node, graph, nullptr, 0, &parameters);
}

struct Field {
  ~Field() { (void)hipFree(cells); }
  double *cells = nullptr;
};
static void owner_bad(void *field) { delete static_cast<Field *>(field); }
void end(Field *field, hipStream_t stream) { (void)hipLaunchHostFunc(stream, owner_bad, field); }

static void flag_ok(void *done) { *static_cast<std::atomic<bool> *>(done) = true; }
void mark(std::atomic<bool> &done, hipStream_t stream) { (void)hipLaunchHostFunc(stream, flag_ok, &done); }

static void status_ok(hipStream_t, hipError_t status, void *) { puts(hipGetErrorString(status)); }
void watch(hipStream_t stream) { (void)hipStreamAddCallback(stream, status_ok, nullptr, 0); }

static void thread_ok(void *cells) {
  std::thread([cells] { (void)hipFree(cells); }).detach();
}
void release_elsewhere(double *cells, hipStream_t stream) { (void)hipLaunchHostFunc(stream, thread_ok, cells); }
