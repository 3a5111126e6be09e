// hipBLAS: handle, stream, the common operations.
// Facts: hipBLAS documentation (names, parameter names); a selection.
#pragma once
#include "../hip/hip_runtime_api.h"
#ifdef __cplusplus
extern "C" {
#endif
typedef void *hipblasHandle_t;
typedef enum { HIPBLAS_STATUS_SUCCESS, HIPBLAS_STATUS_NOT_INITIALIZED, HIPBLAS_STATUS_ALLOC_FAILED,
    HIPBLAS_STATUS_INVALID_VALUE, HIPBLAS_STATUS_MAPPING_ERROR, HIPBLAS_STATUS_EXECUTION_FAILED,
    HIPBLAS_STATUS_INTERNAL_ERROR, HIPBLAS_STATUS_NOT_SUPPORTED } hipblasStatus_t;
typedef enum { HIPBLAS_OP_N = 111, HIPBLAS_OP_T, HIPBLAS_OP_C } hipblasOperation_t;
typedef enum { HIPBLAS_POINTER_MODE_HOST, HIPBLAS_POINTER_MODE_DEVICE } hipblasPointerMode_t;
hipblasStatus_t hipblasCreate(hipblasHandle_t *handle);
hipblasStatus_t hipblasDestroy(hipblasHandle_t handle);
hipblasStatus_t hipblasSetStream(hipblasHandle_t handle, hipStream_t streamId);
hipblasStatus_t hipblasGetStream(hipblasHandle_t handle, hipStream_t *streamId);
hipblasStatus_t hipblasSetPointerMode(hipblasHandle_t handle, hipblasPointerMode_t mode);
hipblasStatus_t hipblasSetVector(int n, int elemSize, const void *x, int incx, void *y, int incy);
hipblasStatus_t hipblasGetVector(int n, int elemSize, const void *x, int incx, void *y, int incy);
#define HIPBLAS_TYPED(L, T)                                                                                            \
  hipblasStatus_t hipblas##L##axpy(hipblasHandle_t handle, int n, const T *alpha, const T *x, int incx, T *y, int incy); \
  hipblasStatus_t hipblas##L##scal(hipblasHandle_t handle, int n, const T *alpha, T *x, int incx);                     \
  hipblasStatus_t hipblas##L##dot(hipblasHandle_t handle, int n, const T *x, int incx, const T *y, int incy, T *result); \
  hipblasStatus_t hipblas##L##nrm2(hipblasHandle_t handle, int n, const T *x, int incx, T *result);                    \
  hipblasStatus_t hipblas##L##gemv(hipblasHandle_t handle, hipblasOperation_t trans, int m, int n, const T *alpha,     \
      const T *AP, int lda, const T *x, int incx, const T *beta, T *y, int incy);                                      \
  hipblasStatus_t hipblas##L##gemm(hipblasHandle_t handle, hipblasOperation_t transA, hipblasOperation_t transB, int m, \
      int n, int k, const T *alpha, const T *AP, int lda, const T *BP, int ldb, const T *beta, T *CP, int ldc);
HIPBLAS_TYPED(S, float)
HIPBLAS_TYPED(D, double)
#undef HIPBLAS_TYPED
#ifdef __cplusplus
}
#endif
