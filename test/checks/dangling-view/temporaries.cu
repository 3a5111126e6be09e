// RUN: %check_gpu %s gpu-dangling-view
//
// A temporary owner ends with the line that makes it.
#include <cuda_runtime.h>
#include <memory>
#include <span>
#include <thrust/device_vector.h>
#include <utility>

__global__ void work(float *p, size_t n);
using Values = thrust::device_vector<float>;
struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;

Owner make_owner(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}
std::shared_ptr<float> make_shared(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return std::shared_ptr<float>(p, FreeDevice());
}
Values make_values(size_t n) { return Values(n, 1.0f); }

template <class T> class Buffer {
public:
  explicit Buffer(size_t n) { cudaMalloc(&memory, n * sizeof(T)); }
  Buffer(Buffer &&other) : memory(std::exchange(other.memory, nullptr)) {}
  Buffer &operator=(Buffer &&) = delete;
  ~Buffer() { cudaFree(memory); }
  T *data() const { return memory; }

private:
  T *memory = nullptr;
};
Buffer<float> make_buffer(size_t n) { return Buffer<float>(n); }

void get_of_a_temporary_bad(size_t n) {
  float *view = make_owner(n).get();
  work<<<1, 64>>>(view, n);
}

void only_reference_bad(size_t n) {
  float *view = make_shared(n).get();
  work<<<1, 64>>>(view, n);
}

void data_of_a_result_bad(size_t n) {
  float *view = make_buffer(n).data();
  work<<<1, 64>>>(view, n);
}

void library_vector_bad(size_t n) {
  float *view = thrust::raw_pointer_cast(make_values(n).data());
  work<<<1, 64>>>(view, n);
}

void made_in_place_bad(size_t n) {
  float *view = thrust::raw_pointer_cast(Values(n).data());
  work<<<1, 64>>>(view, n);
}

void span_of_a_temporary_bad(size_t n) {
  std::span<float> view(make_owner(n).get(), n);
  work<<<1, 64>>>(view.data(), view.size());
}

struct Slice {
  float *data;
  size_t size;
};
Slice slice_of(Values &&values) { return {thrust::raw_pointer_cast(values.data()), values.size()}; }
void slice_of_a_temporary_bad(size_t n) {
  Slice slice = slice_of(Values(n));
  work<<<1, 64>>>(slice.data, slice.size);
}

struct Both {
  Owner owner;
  float *view;
};
Both make_both(size_t n) {
  Both both;
  both.owner = make_owner(n);
  both.view = both.owner.get();
  return both;
}
void view_without_its_owner_bad(size_t n) {
  float *view = make_both(n).view;
  work<<<1, 64>>>(view, n);
}
void view_with_its_owner_ok(size_t n) {
  Both both = make_both(n);
  work<<<1, 64>>>(both.view, n);
}

void used_in_the_full_expression_ok(size_t n) {
  work<<<1, 64>>>(make_owner(n).get(), n);
  work<<<1, 64>>>(make_buffer(n).data(), n);
}

void bound_to_a_reference_ok(size_t n) {
  auto &&owner = make_owner(n);
  float *view = owner.get();
  work<<<1, 64>>>(view, n);
}

void released_ok(size_t n) {
  float *memory = make_owner(n).release();
  work<<<1, 64>>>(memory, n);
  cudaFree(memory);
}

// The temporary is one owner of several.
class Registry {
public:
  void init(size_t n) { kept = make_shared(n); }
  std::shared_ptr<float> find() const { return kept; }

private:
  std::shared_ptr<float> kept;
};
void another_owner_stays_ok(const Registry &registry, size_t n) {
  float *view = registry.find().get();
  work<<<1, 64>>>(view, n);
}

// An owner with a move constructor of its own is moved on from a parameter by value.
class MovedBlock {
public:
  explicit MovedBlock(size_t n) { cudaMalloc(&memory, n * sizeof(float)); }
  MovedBlock(MovedBlock &&other) noexcept : memory(std::exchange(other.memory, nullptr)) {}
  MovedBlock &operator=(MovedBlock &&other) noexcept {
    std::swap(memory, other.memory);
    return *this;
  }
  ~MovedBlock() { cudaFree(memory); }
  float *data() const { return memory; }

private:
  float *memory = nullptr;
};
struct Task {
  explicit Task(MovedBlock block) : block(std::move(block)) {}
  MovedBlock block;
};
void moved_on_ok(size_t n) {
  MovedBlock block(n);
  float *view = block.data();
  Task task(std::move(block));
  work<<<1, 64>>>(view, n);
}
