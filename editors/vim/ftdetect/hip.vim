autocmd BufRead,BufNewFile *.hip setfiletype cpp
