// RUN: %check_gpu %s gpu-mismatched-free
// Memory of several kinds in one place: which one it is was decided before.
#include <cuda_runtime.h>
#include <memory>
#include <stdlib.h>

// The same switch chooses how to allocate and how to free; two labels share a case.
void two_switches_ok(int kind, size_t n) {
  void *block = nullptr;
  switch (kind) {
  case 0:
  case 1:
    block = malloc(n);
    break;
  case 2:
  case 3:
    cudaMallocHost(&block, n);
    break;
  default:
    exit(1);
  }
  switch (kind) {
  case 0:
  case 1:
    free(block);
    break;
  case 2:
  case 3:
    cudaFreeHost(block);
    break;
  default:
    exit(1);
  }
}

void two_switches_bad(int kind, size_t n) {
  void *block = nullptr;
  switch (kind) {
  case 2:
  case 3:
    cudaMallocHost(&block, n);
    break;
  default:
    exit(1);
  }
  switch (kind) {
  case 2:
  case 3:
    cudaFree(block);
    break;
  default:
    exit(1);
  }
}

// A buffer in C that is pinned if that is possible, and remembers it.
struct staging {
  void *p;
  int pinned;
};
int staging_open(struct staging *s, size_t n) {
  s->pinned = 1;
  if (cudaMallocHost(&s->p, n) == cudaSuccess)
    return 0;
  s->pinned = 0;
  s->p = malloc(n);
  return s->p ? 0 : -1;
}
void staging_close_ok(struct staging *s) {
  if (s->pinned)
    cudaFreeHost(s->p);
  else
    free(s->p);
}
int whole_life_ok(size_t n) {
  struct staging s;
  if (staging_open(&s, n))
    return -1;
  staging_close_ok(&s);
  return 0;
}

// A deleter that asks its own member.
struct BySpace {
  bool pinned = false;
  void operator()(void *p) const {
    if (pinned)
      cudaFreeHost(p);
    else
      cudaFree(p);
  }
};
void deleter_asks_ok(size_t n) {
  void *p = nullptr;
  if (cudaMallocHost(&p, n) != cudaSuccess)
    return;
  std::unique_ptr<void, BySpace> owner(p, BySpace{true});
}
