// RUN: %check_gpu %s gpu-dangling-view
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <map>
#include <memory>
#include <string>
#include <thrust/device_vector.h>
#include <utility>
#include <vector>

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

// A vector on the device moves its contents when it grows.
void grown_vector_bad(size_t n) {
  thrust::device_vector<float> values(n);
  float *view = thrust::raw_pointer_cast(values.data());
  values.resize(2 * n);
  work<<<1, 64>>>(view, n);
}

// What get() of a local or temporary owner yields is returned in the same expression.
float *FN_get_of_a_local(size_t n) {
  Owner owner = make_owner(n);
  return owner.get();
}
float *FN_get_of_a_temporary(size_t n) { return make_owner(n).get(); }

// The owners are cleared while a table still holds their pointers.
void FN_cleared_owners(size_t n) {
  std::vector<Values> owners;
  std::vector<float *> pointers;
  for (int i = 0; i < 4; ++i) {
    owners.emplace_back(n);
    pointers.push_back(thrust::raw_pointer_cast(owners.back().data()));
  }
  owners.clear();
  work<<<1, 64>>>(pointers[0], n);
}

// A member view of a parameter by value, which ends with the call.
class FN_Layer {
public:
  explicit FN_Layer(Values weights) : view(thrust::raw_pointer_cast(weights.data())) {}
  void run(size_t n) { work<<<1, 64>>>(view, n); }

private:
  float *view;
};

// A reference member is bound to a temporary argument.
struct FN_Reader {
  explicit FN_Reader(const Values &values) : values(values) {}
  void run() { work<<<1, 64>>>(const_cast<float *>(thrust::raw_pointer_cast(values.data())), values.size()); }
  const Values &values;
};
void FN_bound_to_a_temporary(size_t n) {
  FN_Reader reader{Values(n)};
  reader.run();
}

// The memory of an owner in a map goes with the entry.
void FN_erased_entry(std::map<std::string, Values> &tables, size_t n) {
  tables.emplace("a", Values(n));
  float *view = thrust::raw_pointer_cast(tables.at("a").data());
  tables.erase("a");
  work<<<1, 64>>>(view, n);
}

// Written through an out-parameter before the owner ends.
void FN_out_parameter(float **out, size_t n) {
  Values values(n);
  *out = thrust::raw_pointer_cast(values.data());
}

// The contents are thrown away by the functions of the container.
void FN_cleared_and_shrunk(size_t n) {
  Values values(n);
  float *view = thrust::raw_pointer_cast(values.data());
  values.clear();
  values.shrink_to_fit();
  work<<<1, 64>>>(view, n);
}

// A function that is called replaces the contents.
void replace(Values &values) { values = Values(); }
void FN_replaced_by_a_function(size_t n) {
  Values values(n);
  float *view = thrust::raw_pointer_cast(values.data());
  replace(values);
  work<<<1, 64>>>(view, n);
}

// The memory changes its owner, which is then replaced.
void FN_swapped_and_replaced(size_t n) {
  Values values(n), others(n);
  float *view = thrust::raw_pointer_cast(values.data());
  values.swap(others);
  others = Values();
  work<<<1, 64>>>(view, n);
}

// A member view of what a member owns.
class FN_Table {
public:
  void init(size_t n) {
    owner = make_owner(n);
    view = owner.get();
  }
  void drop_and_run(size_t n) {
    owner.reset();
    work<<<1, 64>>>(view, n);
  }

private:
  Owner owner;
  float *view = nullptr;
};

// A pointer goes over an array: each round frees another element.
struct Row {
  float *cells;
};
void make(Row &row, size_t n) { cudaMalloc(&row.cells, n * sizeof(float)); }
void walked_ok(Row *first, Row *last, size_t n) {
  for (; first != last; ++first) {
    work<<<1, 64>>>(first->cells, n);
    cudaFree(first->cells);
  }
}
