;;; flycheck-gpu-tidy.el --- gpu-tidy in Flycheck  -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "27.1") (flycheck "31"))

;;; Commentary:

;; Put this file on the load path, and into the init file:
;;
;;   (require 'flycheck-gpu-tidy)
;;
;; Buffers in c++-mode and cuda-mode are checked as they lie on disk.  Beside Flycheck's own
;; checker: (flycheck-add-next-checker 'c/c++-clang 'gpu-tidy)

;;; Code:

(require 'flycheck)

(flycheck-def-option-var flycheck-gpu-tidy-build-path nil gpu-tidy
  "The directory with compile_commands.json.
Nil lets gpu-tidy-tidy look for it upwards from the file."
  :type '(choice (const :tag "Look upwards" nil) (directory :tag "Directory"))
  :safe #'stringp)

(flycheck-define-checker gpu-tidy
  "Finds views of GPU memory that outlive it, in the host code of CUDA and HIP."
  :command ("gpu-tidy-tidy" "--quiet" "-checks=-*,gpu-*"
            (option "-p=" flycheck-gpu-tidy-build-path concat)
            source-original)
  :error-patterns
  ((error line-start (file-name) ":" line ":" column ": " (or "error" "fatal error") ": "
          (message) line-end)
   (warning line-start (file-name) ":" line ":" column ": warning: "
            (message) " [" (id (one-or-more (not (any "]")))) "]" line-end)
   (info line-start (file-name) ":" line ":" column ": note: " (message) line-end))
  :modes (c++-mode cuda-mode)
  :predicate (lambda () (and buffer-file-name (not (buffer-modified-p)))))

(add-to-list 'flycheck-checkers 'gpu-tidy t)

;; To an Emacs that has no mode for them, these files are C++.
(dolist (suffix '("cu" "cuh" "hip"))
  (unless (assoc-default (concat "a." suffix) auto-mode-alist #'string-match)
    (add-to-list 'auto-mode-alist (cons (concat "\\." suffix "\\'") 'c++-mode))))

(provide 'flycheck-gpu-tidy)
;;; flycheck-gpu-tidy.el ends here
