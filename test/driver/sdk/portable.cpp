// RUN: %standin_cxx -std=c++17 -Wno-ctad-maybe-unsupported %s
// RUN: %standin_cuda -std=c++17 %s
// Kokkos, SYCL, OpenCL.

#include <Kokkos_Core.hpp>
#include <sycl/sycl.hpp>
#include <CL/cl.h>
#include <CL/cl_ext.h>
int main(int argc, char **argv) {
  Kokkos::ScopeGuard g(argc, argv);
  Kokkos::View<double *> v("v", 10), w = v; Kokkos::View<double **, Kokkos::LayoutRight, Kokkos::CudaSpace> m("m", 3, 4);
  Kokkos::View<double *, Kokkos::MemoryTraits<Kokkos::Unmanaged>> u(v.data(), 10);
  Kokkos::parallel_for("k", 10, KOKKOS_LAMBDA(int i) { v(i) = 2; });
  double s; Kokkos::parallel_reduce(Kokkos::RangePolicy<>(0, 10), KOKKOS_LAMBDA(int i, double &a) { a += v(i); }, s); Kokkos::fence();
  auto h = Kokkos::create_mirror_view(v); Kokkos::deep_copy(h, v); Kokkos::deep_copy(v, 0.0); auto sub = Kokkos::subview(v, Kokkos::ALL); void *p = Kokkos::kokkos_malloc<>("x", 10); Kokkos::kokkos_free<>(p);
  sycl::queue q{sycl::gpu_selector_v}; sycl::queue q2; float *d = sycl::malloc_device<float>(10, q); std::vector<float> x(10); q.memcpy(d, x.data(), 40).wait();
  q.parallel_for(sycl::range<1>(10), [=](sycl::id<1> i) { d[i] = 1; }).wait();
  { sycl::buffer<float, 1> b(x.data(), sycl::range<1>(10)); sycl::buffer b2(x); q.submit([&](sycl::handler &h) { sycl::accessor<float> a(b, h, sycl::write_only); h.parallel_for(sycl::range<1>(10), [=](sycl::id<1> i) { a[i] = 1; }); }); }
  sycl::free(d, q); cl_int e; cl_context c = clCreateContext(0, 0, 0, 0, 0, &e); void *sv = clSVMAlloc(c, CL_MEM_READ_WRITE, 4, 0); clSVMFree(c, sv);
}
