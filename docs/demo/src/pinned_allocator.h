// Page-locked host memory for std::vector: the device copies from it without the driver's detour.
#pragma once

#include "cuda_check.h"

#include <cstddef>
#include <vector>

template <typename T> struct PinnedAllocator {
  using value_type = T;

  PinnedAllocator() = default;
  template <typename U> PinnedAllocator(const PinnedAllocator<U> &) {}

  T *allocate(std::size_t count) {
    void *memory = nullptr;
    CUDA_CHECK(cudaMallocHost(&memory, count * sizeof(T)));
    return static_cast<T *>(memory);
  }
  void deallocate(T *memory, std::size_t) { cudaFreeHost(memory); }

  template <typename U> bool operator==(const PinnedAllocator<U> &) const { return true; }
};

template <typename T> using PinnedVector = std::vector<T, PinnedAllocator<T>>;
