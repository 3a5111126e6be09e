// RUN: %standin_cuda -std=c++17 %s
// RUN: %if cuda-toolkit %{ %toolkit_cuda -std=c++17 %s %}
// Thrust: the same program parses with the stand-ins and with the library itself.

#include <thrust/copy.h>
#include <thrust/device_free.h>
#include <thrust/device_malloc.h>
#include <thrust/device_vector.h>
#include <thrust/execution_policy.h>
#include <thrust/fill.h>
#include <thrust/for_each.h>
#include <thrust/functional.h>
#include <thrust/host_vector.h>
#include <thrust/iterator/counting_iterator.h>
#include <thrust/iterator/transform_iterator.h>
#include <thrust/iterator/zip_iterator.h>
#include <thrust/reduce.h>
#include <thrust/sequence.h>
#include <thrust/sort.h>
#include <thrust/transform.h>
#include <thrust/transform_reduce.h>
#include <thrust/tuple.h>
#include <thrust/universal_vector.h>
#include <vector>

struct saxpy { float a; __host__ __device__ float operator()(float x, float y) const { return a * x + y; } };
__global__ void use(float *p) { *p = 1; }

void containers() {
  struct local { int x; };
  thrust::device_vector<local> own(3);
  std::vector<float> s(10);
  thrust::host_vector<float> h(10, 1.f);
  thrust::device_vector<float> d = h, e(s.begin(), s.end()), f(s), g{1.f, 2.f}, copy(d), moved(std::move(copy));
  d[0] = 2.f; float x = d[1]; d[2] += x; h = d; d = s; d.push_back(1.f); d.resize(100); d.resize(100, 0.f); d.shrink_to_fit(); d.reserve(3); d.clear(); d.swap(e);
  d.insert(d.begin(), 1.f); d.erase(d.begin(), d.end()); d.assign(3, 1.f); x = d.front() + d.back();
  float *raw = thrust::raw_pointer_cast(d.data()); raw = thrust::raw_pointer_cast(&d[0]); raw = d.data().get();
  thrust::device_ptr<float> p(raw), q = thrust::device_pointer_cast(raw); q = p + 2; *q = 3.f;
  thrust::device_ptr<int> m = thrust::device_malloc<int>(10); thrust::device_free(m);
  use<<<1, 1>>>(raw); thrust::copy(d.begin(), d.end(), h.begin()); thrust::copy(s.begin(), s.end(), d.begin()); std::vector<float> back(d.size());
  thrust::copy_n(d.begin(), 3, back.begin()); for (float v : h) x += v;
  thrust::universal_vector<int> u(3); u[0] = 4; int *up = thrust::raw_pointer_cast(u.data()); *up = 2;
}
void algorithms(cudaStream_t stream, int n, float *raw) {
  thrust::device_vector<float> a(n), b(n), c(n); thrust::device_vector<int> keys(n);
  thrust::fill(a.begin(), a.end(), 1.f); thrust::sequence(keys.begin(), keys.end()); thrust::transform(a.begin(), a.end(), b.begin(), c.begin(), saxpy{2.f});
  thrust::transform(thrust::cuda::par.on(stream), a.begin(), a.end(), b.begin(), thrust::negate<float>());
  thrust::for_each(thrust::device, a.begin(), a.end(), [] __device__(float &v) { v *= 2; });
  thrust::for_each(thrust::cuda::par_nosync.on(stream), thrust::counting_iterator<int>(0), thrust::counting_iterator<int>(n), [raw] __device__(int i) { raw[i] = i; });
  float sum = thrust::reduce(a.begin(), a.end()); sum += thrust::reduce(thrust::device, raw, raw + n, 0.f, thrust::plus<float>());
  sum += thrust::transform_reduce(a.begin(), a.end(), [] __host__ __device__(float v) { return v * v; }, 0.f, thrust::plus<float>());
  thrust::sort(a.begin(), a.end(), thrust::greater<float>()); thrust::sort_by_key(keys.begin(), keys.end(), a.begin()); thrust::stable_sort(thrust::host, raw, raw + n);
  auto zip = thrust::make_zip_iterator(thrust::make_tuple(a.begin(), b.begin())); thrust::for_each(zip, zip + n, [] __device__(thrust::tuple<float &, float &> t) { thrust::get<0>(t) = thrust::get<1>(t); });
  thrust::exclusive_scan(a.begin(), a.end(), b.begin()); thrust::inclusive_scan(thrust::device, a.begin(), a.end(), b.begin(), thrust::maximum<float>());
}
