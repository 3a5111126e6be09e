// cuFFT.
// Facts: cuFFT documentation (names, values, signatures); a selection.
#pragma once
#define _CUFFT_H_
#include "cuda_runtime_api.h"
#include "library_types.h"
#include "cuComplex.h"
#include <stddef.h>
#include <stdint.h>

#define CUFFT_COMPATIBILITY_DEFAULT CUFFT_COMPATIBILITY_FFTW_PADDING
#define CUFFT_FORWARD -1
#define CUFFT_INVERSE 1
#define MAX_CUFFT_ERROR 0x15

#define FN extern cufftResult
#ifdef __cplusplus
extern "C" {
#endif
enum cufftResult_t { CUFFT_SUCCESS, CUFFT_INVALID_PLAN, CUFFT_ALLOC_FAILED, CUFFT_INVALID_TYPE, CUFFT_INVALID_VALUE,
    CUFFT_INTERNAL_ERROR, CUFFT_EXEC_FAILED, CUFFT_SETUP_FAILED, CUFFT_INVALID_SIZE, CUFFT_UNALIGNED_DATA,
    CUFFT_INVALID_DEVICE = 11, CUFFT_NO_WORKSPACE = 13, CUFFT_NOT_IMPLEMENTED, CUFFT_NOT_SUPPORTED = 16,
    CUFFT_MISSING_DEPENDENCY, CUFFT_NVRTC_FAILURE, CUFFT_NVJITLINK_FAILURE, CUFFT_NVSHMEM_FAILURE };
typedef enum cufftResult_t cufftResult;
typedef float cufftReal;
typedef double cufftDoubleReal;
typedef cuComplex cufftComplex;
typedef cuDoubleComplex cufftDoubleComplex;
enum cufftType_t { CUFFT_R2C = 42, CUFFT_C2R = 44, CUFFT_C2C = 41, CUFFT_D2Z = 106, CUFFT_Z2D = 108,
    CUFFT_Z2Z = 105 };
typedef enum cufftType_t cufftType;
enum cufftCompatibility_t { CUFFT_COMPATIBILITY_FFTW_PADDING = 1 };
typedef enum cufftCompatibility_t cufftCompatibility;
typedef int cufftHandle;
enum cufftProperty_t { NVFFT_PLAN_PROPERTY_INT64_PATIENT_JIT = 1, NVFFT_PLAN_PROPERTY_INT64_MAX_NUM_HOST_THREADS };
typedef enum cufftProperty_t cufftProperty;

FN cufftPlan1d(cufftHandle *plan, int nx, cufftType type, int batch);
FN cufftPlan2d(cufftHandle *plan, int nx, int ny, cufftType type);
FN cufftPlan3d(cufftHandle *plan, int nx, int ny, int nz, cufftType type);
FN cufftPlanMany(cufftHandle *plan, int rank, int *n, int *inembed, int istride, int idist, int *onembed, int ostride,
    int odist, cufftType type, int batch);
FN cufftMakePlan1d(cufftHandle plan, int nx, cufftType type, int batch, size_t *workSize);
FN cufftMakePlan2d(cufftHandle plan, int nx, int ny, cufftType type, size_t *workSize);
FN cufftMakePlan3d(cufftHandle plan, int nx, int ny, int nz, cufftType type, size_t *workSize);
FN cufftMakePlanMany(cufftHandle plan, int rank, int *n, int *inembed, int istride, int idist, int *onembed,
    int ostride, int odist, cufftType type, int batch, size_t *workSize);
FN cufftMakePlanMany64(cufftHandle plan, int rank, long long *n, long long *inembed, long long istride,
    long long idist, long long *onembed, long long ostride, long long odist, cufftType type, long long batch,
    size_t *workSize);
FN cufftGetSizeMany64(cufftHandle plan, int rank, long long *n, long long *inembed, long long istride,
    long long idist, long long *onembed, long long ostride, long long odist, cufftType type, long long batch,
    size_t *workSize);
FN cufftEstimate1d(int nx, cufftType type, int batch, size_t *workSize);
FN cufftEstimate2d(int nx, int ny, cufftType type, size_t *workSize);
FN cufftEstimate3d(int nx, int ny, int nz, cufftType type, size_t *workSize);
FN cufftEstimateMany(int rank, int *n, int *inembed, int istride, int idist, int *onembed, int ostride, int odist,
    cufftType type, int batch, size_t *workSize);
FN cufftCreate(cufftHandle *handle);
FN cufftGetSize1d(cufftHandle handle, int nx, cufftType type, int batch, size_t *workSize);
FN cufftGetSize2d(cufftHandle handle, int nx, int ny, cufftType type, size_t *workSize);
FN cufftGetSize3d(cufftHandle handle, int nx, int ny, int nz, cufftType type, size_t *workSize);
FN cufftGetSizeMany(cufftHandle handle, int rank, int *n, int *inembed, int istride, int idist, int *onembed,
    int ostride, int odist, cufftType type, int batch, size_t *workArea);
FN cufftGetSize(cufftHandle handle, size_t *workSize);
FN cufftSetWorkArea(cufftHandle plan, void *workArea);
FN cufftSetAutoAllocation(cufftHandle plan, int autoAllocate);
FN cufftExecC2C(cufftHandle plan, cufftComplex *idata, cufftComplex *odata, int direction);
FN cufftExecR2C(cufftHandle plan, cufftReal *idata, cufftComplex *odata);
FN cufftExecC2R(cufftHandle plan, cufftComplex *idata, cufftReal *odata);
FN cufftExecZ2Z(cufftHandle plan, cufftDoubleComplex *idata, cufftDoubleComplex *odata, int direction);
FN cufftExecD2Z(cufftHandle plan, cufftDoubleReal *idata, cufftDoubleComplex *odata);
FN cufftExecZ2D(cufftHandle plan, cufftDoubleComplex *idata, cufftDoubleReal *odata);
FN cufftSetStream(cufftHandle plan, cudaStream_t stream);
FN cufftDestroy(cufftHandle plan);
FN cufftGetVersion(int *version);
FN cufftGetProperty(libraryPropertyType type, int *value);
FN cufftSetPlanPropertyInt64(cufftHandle plan, cufftProperty property, const long long inputValueInt);
FN cufftGetPlanPropertyInt64(cufftHandle plan, cufftProperty property, long long *returnPtrValue);
FN cufftResetPlanProperty(cufftHandle plan, cufftProperty property);
#ifdef __cplusplus
}
#endif
#undef FN
