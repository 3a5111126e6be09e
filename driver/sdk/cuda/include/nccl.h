// NCCL: communicators, collectives, registration.
// Facts: NCCL documentation (names, values, signatures); a selection.
#pragma once
#define NCCL_H_
#define NCCL_MAJOR 2
#define NCCL_MINOR 27
#define NCCL_PATCH 0
#define NCCL_VERSION_CODE 22700
#define NCCL_VERSION(X, Y, Z) ((X) * 10000 + (Y) * 100 + (Z))
#define NCCL_UNIQUE_ID_BYTES 128
#include "cuda_runtime_api.h"
#include <stddef.h>
#include <stdint.h>

#define NCCL_CONFIG_UNDEF_INT INT_MIN
#define NCCL_CONFIG_UNDEF_PTR NULL
#define NCCL_SPLIT_NOCOLOR -1
#define NCCL_UNDEF_FLOAT -1.0f
#define NCCL_WIN_COLL_SYMMETRIC 0x01
#define NCCL_WIN_DEFAULT 0x00
#define NCCL_WIN_REQUIRED_ALIGNMENT 4096

#define FN extern ncclResult_t
#ifdef __cplusplus
extern "C" {
#endif
typedef struct ncclComm *ncclComm_t;
typedef struct { char internal[128]; } ncclUniqueId;
typedef enum { ncclSuccess, ncclUnhandledCudaError, ncclSystemError, ncclInternalError, ncclInvalidArgument,
    ncclInvalidUsage, ncclRemoteError, ncclInProgress, ncclNumResults } ncclResult_t;
struct ncclConfig_v22800 { size_t size; unsigned int magic, version; int blocking, cgaClusterSize, minCTAs, maxCTAs;
    const char *netName; int splitShare, trafficClass; const char *commName; int collnetEnable, CTAPolicy,
    shrinkShare, nvlsCTAs, nChannelsPerNetPeer, nvlinkCentricSched; };
typedef struct ncclConfig_v22800 ncclConfig_t;
typedef enum { ncclNumOps_dummy = 5 } ncclRedOp_dummy_t;
typedef enum { ncclSum, ncclProd, ncclMax, ncclMin, ncclAvg, ncclNumOps, ncclMaxRedOp = 0x7fffffff } ncclRedOp_t;
typedef enum { ncclInt8, ncclChar = 0, ncclUint8, ncclInt32, ncclInt = 2, ncclUint32, ncclInt64, ncclUint64,
    ncclFloat16, ncclHalf = 6, ncclFloat32, ncclFloat = 7, ncclFloat64, ncclDouble = 8, ncclBfloat16, ncclFloat8e4m3,
    ncclFloat8e5m2, ncclNumTypes } ncclDataType_t;
typedef enum { ncclScalarDevice, ncclScalarHostImmediate } ncclScalarResidence_t;

FN ncclMemAlloc(void **ptr, size_t size);
FN ncclMemFree(void *ptr);
FN ncclGetVersion(int *version);
FN ncclGetUniqueId(ncclUniqueId *uniqueId);
FN ncclCommInitRank(ncclComm_t *comm, int nranks, ncclUniqueId commId, int rank);
FN ncclCommInitAll(ncclComm_t *comm, int ndev, const int *devlist);
FN ncclCommFinalize(ncclComm_t comm);
FN ncclCommDestroy(ncclComm_t comm);
FN ncclCommAbort(ncclComm_t comm);
FN ncclCommRevoke(ncclComm_t comm, int revokeFlags);
FN ncclCommSplit(ncclComm_t comm, int color, int key, ncclComm_t *newcomm, ncclConfig_t *config);
FN ncclCommInitRankScalable(ncclComm_t *newcomm, int nranks, int myrank, int nId, ncclUniqueId *commIds,
    ncclConfig_t *config);
extern const char * ncclGetErrorString(ncclResult_t result);
extern const char * ncclGetLastError(ncclComm_t comm);
FN ncclCommGetAsyncError(ncclComm_t comm, ncclResult_t *asyncError);
FN ncclCommCount(const ncclComm_t comm, int *count);
FN ncclCommUserRank(const ncclComm_t comm, int *rank);
FN ncclCommRegister(const ncclComm_t comm, void *buff, size_t size, void **handle);
FN ncclCommDeregister(const ncclComm_t comm, void *handle);
FN ncclRedOpCreatePreMulSum(ncclRedOp_t *op, void *scalar, ncclDataType_t datatype, ncclScalarResidence_t residence,
    ncclComm_t comm);
FN ncclRedOpDestroy(ncclRedOp_t op, ncclComm_t comm);
FN ncclReduce(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, ncclRedOp_t op, int root,
    ncclComm_t comm, cudaStream_t stream);
FN ncclBcast(void *buff, size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream);
FN ncclBroadcast(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, int root,
    ncclComm_t comm, cudaStream_t stream);
FN ncclAllReduce(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, ncclRedOp_t op,
    ncclComm_t comm, cudaStream_t stream);
FN ncclReduceScatter(const void *sendbuff, void *recvbuff, size_t recvcount, ncclDataType_t datatype, ncclRedOp_t op,
    ncclComm_t comm, cudaStream_t stream);
FN ncclAllGather(const void *sendbuff, void *recvbuff, size_t sendcount, ncclDataType_t datatype, ncclComm_t comm,
    cudaStream_t stream);
FN ncclAlltoAll(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, ncclComm_t comm,
    cudaStream_t stream);
FN ncclGather(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, int root, ncclComm_t comm,
    cudaStream_t stream);
FN ncclScatter(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, int root, ncclComm_t comm,
    cudaStream_t stream);
FN ncclSend(const void *sendbuff, size_t count, ncclDataType_t datatype, int peer, ncclComm_t comm,
    cudaStream_t stream);
FN ncclRecv(void *recvbuff, size_t count, ncclDataType_t datatype, int peer, ncclComm_t comm, cudaStream_t stream);
FN ncclGroupStart();
FN ncclGroupEnd();
#ifdef __cplusplus
}
#endif
#undef FN
