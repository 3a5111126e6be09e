call gpu_tidy#Define('cuda')
