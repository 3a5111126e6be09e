// RUN: %check_gpu %s gpu-view-in-callback-map
//
// A C function, or a table of function pointers, takes a callback and a datum, and keeps both.
#include <cuda_runtime.h>
#include <cstddef>
#include <vector>

using Hook = void (*)(void *);
extern "C" void register_hook(Hook hook, void *datum);
extern "C" void unregister_hook(Hook hook);
extern "C" void set_error_callback(Hook hook, void *datum);
void copy_loss(void *datum);

void registered_bad() {
  float *loss = nullptr;
  cudaMalloc(&loss, sizeof(float));
  register_hook(copy_loss, loss);
  cudaFree(loss);
}

void set_callback_bad() {
  float *loss = nullptr;
  cudaMalloc(&loss, sizeof(float));
  set_error_callback(copy_loss, loss);
  cudaFree(loss);
}

struct State {
  float *loss;
};
void inside_a_struct_bad(size_t n) {
  State *state = new State;
  cudaMalloc(&state->loss, n * sizeof(float));
  register_hook(copy_loss, state);
  cudaFree(state->loss);
}

void unregistered_ok() {
  float *loss = nullptr;
  cudaMalloc(&loss, sizeof(float));
  register_hook(copy_loss, loss);
  unregister_hook(copy_loss);
  cudaFree(loss);
}

struct Entry {
  Hook run;
  void *datum;
};
static std::vector<Entry> hooks;
static Entry slots[8];

void table_bad() {
  float *loss = nullptr;
  cudaMalloc(&loss, sizeof(float));
  hooks.push_back({copy_loss, loss});
  cudaFree(loss);
}

void array_bad(int slot) {
  float *loss = nullptr;
  cudaMalloc(&loss, sizeof(float));
  slots[slot] = {copy_loss, loss};
  cudaFree(loss);
}
