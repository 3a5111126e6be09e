// RUN: %check_gpu %s gpu-implicit-copy
//
// Copies that somebody wrote, that share, or that are moves; loops that don't fetch elements.
#include <cuda_runtime.h>
#include <thrust/copy.h>
#include <thrust/device_vector.h>
#include <thrust/fill.h>
#include <thrust/host_vector.h>
#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

__global__ void forward(const float *weights, size_t n);

using Floats = thrust::device_vector<float>;

static size_t length(Floats values) { return values.size(); }

// ---- written -----------------------------------------------------------------

size_t written_argument_ok(const Floats &values) { return length(Floats(values)); }
Floats written_return_ok(const Floats &values) { return Floats(values); }
void backup_ok(const Floats &values) {
  Floats before = values;
  auto again = before;
  forward<<<1, 256>>>(thrust::raw_pointer_cast(again.data()), again.size());
}
void written_capture_ok(const Floats &values) {
  auto size = [copy = values] { return copy.size(); };
  size();
}
void put_into_a_container_ok(std::vector<Floats> &layers, const Floats &values) { layers.push_back(values); }

// ---- moved, or made in place -------------------------------------------------

size_t moved_argument_ok(Floats values) { return length(std::move(values)); }
size_t temporary_ok(size_t n) { return length(Floats(n)); }
auto moved_capture_ok(Floats values) {
  return [values = std::move(values)] { return values.size(); };
}
Floats local_ok(size_t n) {
  Floats values(n);
  thrust::fill(values.begin(), values.end(), 1.0f);
  return values;
}
Floats parameter_ok(Floats values) { return values; }

// Parameters that the function takes over.
class Model {
public:
  explicit Model(Floats weights) : weights(std::move(weights)) {}
  void set(Floats values) { weights = std::move(values); }
  void swap_in(Floats values) { std::swap(weights, values); }
  void add(Floats values) { layers.push_back(std::move(values)); }
  void pass_on(Floats values) { add(std::move(values)); }
  Floats take_ok() { return std::move(weights); }
  const Floats &look_ok() const { return weights; }
  auto size_ok() const {
    return [this] { return weights.size(); };
  }

private:
  Floats weights;
  std::vector<Floats> layers;
};
size_t constructor_ok(const Floats &values) { return Model(values).look_ok().size(); }
void setter_ok(Model &model, const Floats &values) { model.set(values); }
void swapped_ok(Model &model, const Floats &values) { model.swap_in(values); }
void kept_ok(Model &model, const Floats &values) { model.add(values); }
void passed_on_ok(Model &model, const Floats &values) { model.pass_on(values); }
static Floats doubled(Floats values) {
  values.resize(2 * values.size());
  return values;
}
Floats returned_by_the_function_ok(const Floats &values) { return doubled(values); }

// ---- nothing is copied -------------------------------------------------------

static size_t size_of(const Floats &values) { return values.size(); }
size_t by_reference_ok(const Floats &values) {
  auto size = [&] { return size_of(values); };
  auto bound = std::bind(size_of, std::cref(values));
  return size() + bound();
}
void each_layer_ok(std::vector<Floats> &layers) {
  for (const Floats &layer : layers)
    forward<<<1, 256>>>(thrust::raw_pointer_cast(layer.data()), layer.size());
  for (auto &&layer : layers)
    layer.clear();
}

static size_t shared_size(std::shared_ptr<Floats> values) { return values->size(); }
size_t shared_pointer_ok(const std::shared_ptr<Floats> &values) { return shared_size(values); }

// Copies are counted.
class Shared {
public:
  explicit Shared(size_t n) : users(new std::atomic<int>(1)) { cudaMalloc(&memory, n); }
  Shared(const Shared &other) : memory(other.memory), users(other.users) { ++*users; }
  Shared &operator=(const Shared &) = delete;
  ~Shared() {
    if (--*users == 0) {
      cudaFree(memory);
      delete users;
    }
  }
  void *get() const { return memory; }

private:
  void *memory = nullptr;
  std::atomic<int> *users;
};
static void *address(Shared memory) { return memory.get(); }
void *counted_ok(const Shared &memory) { return address(memory); }

// Only the original frees.
class Borrowed {
public:
  explicit Borrowed(size_t n) : owns(true) { cudaMalloc(&memory, n); }
  Borrowed(const Borrowed &other) : memory(other.memory), owns(false) {}
  Borrowed &operator=(const Borrowed &) = delete;
  ~Borrowed() {
    if (owns)
      cudaFree(memory);
  }
  bool is_owner() const { return owns; }

private:
  void *memory = nullptr;
  bool owns;
};
static bool owner(Borrowed memory) { return memory.is_owner(); }
bool flag_ok(const Borrowed &memory) { return owner(memory); }

// Memory of the host.
static size_t on_the_host(thrust::host_vector<float> values) { return values.size(); }
size_t host_vector_ok(const thrust::host_vector<float> &values) { return on_the_host(values); }

// ---- elements ----------------------------------------------------------------

float one_element_ok(const Floats &values) { return values[0]; }
float behind_the_loop_ok(const Floats &values, int n) {
  int index = 0;
  for (int i = 0; i < n; ++i)
    index += i;
  return values[index];
}
float leaves_the_loop_ok(const Floats &values, int n) {
  for (int i = 0; i < n; ++i)
    if (i * i > n)
      return values[i];
  return 0;
}
float copied_first_ok(const Floats &values) {
  thrust::host_vector<float> here = values;
  float sum = 0;
  for (float each : here)
    sum += each;
  return sum;
}
float range_copied_ok(const Floats &values) {
  std::vector<float> here(values.size());
  thrust::copy(values.begin(), values.end(), here.begin());
  float sum = 0;
  for (size_t i = 0; i < here.size(); ++i)
    sum += here[i];
  return sum;
}
void addresses_only_ok(Floats &values, int rows, int width) {
  for (int row = 0; row < rows; ++row) {
    forward<<<1, 256>>>(thrust::raw_pointer_cast(&values[row * width]), width);
    thrust::fill(values.begin() + row * width, values.begin() + (row + 1) * width, 0.0f);
  }
}
