// RUN: %check_gpu %s gpu-implicit-copy
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <thrust/device_vector.h>
#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

__global__ void forward(const float *weights, size_t n);
__global__ void relax(float *values, float *residual, size_t n);

using Floats = thrust::device_vector<float>;

// ---- missed: passed ----------------------------------------------------------

// What a function pointer points to is not known, but its type says that it takes a copy.
size_t FN_function_pointer(size_t (*size)(Floats), const Floats &values) { return size(values); }

// The library makes the copy: for a bound function, a thread, an algorithm that calls with each element.
static size_t length(Floats values) { return values.size(); }
auto FN_bound(const Floats &values) { return std::bind(length, values); }
void FN_thread(const Floats &values) { std::thread(length, values).join(); }
void FN_algorithm(const std::vector<Floats> &layers) {
  std::for_each(layers.begin(), layers.end(),
                [](Floats layer) { forward<<<1, 256>>>(thrust::raw_pointer_cast(layer.data()), layer.size()); });
}

// The copy is inside something else that is made for the call: an optional, a struct, a list.
static bool has_bias(std::optional<Floats> bias) { return bias.has_value(); }
bool FN_inside_an_optional(const Floats &bias) { return has_bias(bias); }
struct Batch {
  Floats inputs, labels;
};
static size_t batch_size(const Batch &batch) { return batch.inputs.size(); }
size_t FN_inside_a_struct(const Floats &inputs, const Floats &labels) { return batch_size({inputs, labels}); }
void FN_list(const Floats &first, const Floats &second) {
  for (const Floats &each : {first, second})
    forward<<<1, 256>>>(thrust::raw_pointer_cast(each.data()), each.size());
}

// ---- missed: returned, iterated ----------------------------------------------

class Model {
public:
  std::pair<Floats, int> FN_returned_in_a_pair() const { return {weights, version}; }
  Floats FN_returned_or_empty(bool trained) const { return trained ? weights : Floats(); }

private:
  Floats weights;
  int version = 0;
};

// The keys of a map are const: this reference is bound to a converted copy.
void FN_other_pair(const std::map<std::string, Floats> &layers) {
  for (const std::pair<std::string, Floats> &layer : layers)
    forward<<<1, 256>>>(thrust::raw_pointer_cast(layer.second.data()), layer.second.size());
}

// ---- missed: element by element ----------------------------------------------

static float at(const Floats &values, size_t i) { return values[i]; }
float FN_in_a_callee(const Floats &values) {
  float sum = 0;
  for (size_t i = 0; i < values.size(); ++i)
    sum += at(values, i);
  return sum;
}
float FN_accumulate(const Floats &values) { return std::accumulate(values.begin(), values.end(), 0.0f); }
void FN_changed_in_place(Floats &values) {
  for (size_t i = 0; i < values.size(); ++i)
    values[i] += 1.0f;
}
void FN_from_one_to_the_other(Floats &to, Floats &from) {
  for (size_t i = 0; i < from.size(); ++i)
    to[i] = from[i];
}
void FN_appended(Floats &to, const std::vector<float> &from) {
  for (float each : from)
    to.push_back(each);
}

// ---- false alarms ------------------------------------------------------------

// The function takes its parameter over, by a way that is not seen.
class Cache {
public:
  void put(Floats values) { all.emplace_back(std::move(values)); }

private:
  std::vector<Floats> all;
};
void FP_emplaced(Cache &cache, const Floats &values) { cache.put(values); }

// The function works on a copy of its own, which it would have to make anyway.
static void padded(Floats values, size_t n) {
  values.resize(n);
  forward<<<1, 256>>>(thrust::raw_pointer_cast(values.data()), values.size());
}
void FP_working_copy(const Floats &values) { padded(values, 256); }

// Each turn needs the element that the kernel has just written.
void FP_until_it_converges(Floats &values, Floats &residual) {
  do
    relax<<<1, 256>>>(thrust::raw_pointer_cast(values.data()), thrust::raw_pointer_cast(residual.data()),
                      values.size());
  while (residual[0] > 1e-3f);
}
