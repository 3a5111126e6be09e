call gpu_tidy#Define('cpp')
