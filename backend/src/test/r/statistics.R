# Writes what R answers, for AgreementWithRTest: Rscript backend/src/test/r/statistics.R
#
# Base R only; written with R 4.2.2. 17 significant digits give every number back exactly.

folder <- "backend/src/test/resources/statistics"
alphas <- c(0.01, 0.05, 0.1, 0.2)
set.seed(2021)

digits <- function(x) ifelse(is.infinite(x), ifelse(x > 0, "Infinity", "-Infinity"), sprintf("%.17g", x))

write_cases <- function(name, cases) {
  columns <- lapply(cases, digits)
  lines <- c(paste(names(cases), collapse = ","), do.call(paste, c(columns, sep = ",")))
  writeLines(lines, file.path(folder, name))
}

rows <- function(cases, f) cbind(cases, do.call(rbind, lapply(seq_len(nrow(cases)), function(i) f(cases[i, ]))))

# --- Two counts: poisson.test, which gives the later rate over the earlier one. --------------------------------------

compare <- function(c) {
  r <- poisson.test(c(c$after, c$before), c(c$exposureAfter, c$exposureBefore), conf.level = 1 - c$alpha)
  # poisson.test divides a share by 1 - share, and loses digits where the share is nearly 1. The quantiles of the other
  # period's share are what is left of it; both ways agree as far as the digits go.
  x <- c$after
  y <- c$before
  scale <- c$exposureBefore / c$exposureAfter
  lower <- if (x == 0) 0 else scale * qbeta(c$alpha / 2, x, y + 1) / qbeta(c$alpha / 2, y + 1, x, lower.tail = FALSE)
  upper <- if (y == 0) Inf else scale * qbeta(c$alpha / 2, x + 1, y, lower.tail = FALSE) / qbeta(c$alpha / 2, y, x + 1)
  stopifnot(isTRUE(all.equal(c(lower, upper), as.numeric(r$conf.int), tolerance = 1e-8)))
  data.frame(p = r$p.value, lower = lower, upper = upper)
}

small <- expand.grid(before = c(0, 1, 2, 3, 5, 8, 13, 30), after = c(0, 1, 2, 4, 7, 16, 45))
small <- small[small$before + small$after > 0, ]
small$exposureBefore <- rep_len(c(365, 366, 184, 1), nrow(small))
small$exposureAfter <- rep_len(c(365, 365, 181, 1, 92), nrow(small))
drawn <- data.frame(before = round(10^runif(180, 0, 5)), exposureBefore = round(10^runif(180, 0, 5), 1))
drawn$after <- pmin(1e5, rpois(180, drawn$before * 10^runif(180, -0.5, 0.5)))
drawn$exposureAfter <- round(drawn$exposureBefore * runif(180, 0.5, 2) + 0.1, 1)
equal <- data.frame(before = round(10^runif(60, 0, 5)), exposureBefore = 365)
equal$after <- pmin(1e5, rpois(60, equal$before))
equal$exposureAfter <- 365
extreme <- data.frame(
  before = c(0, 1, 3, 100000, 100000, 100000, 99000), exposureBefore = c(1, 365, 365, 1, 365, 365, 365),
  after = c(100000, 100000, 100000, 0, 2, 100000, 100000), exposureAfter = c(1, 365, 366, 1, 365, 365, 365))
names <- c("before", "exposureBefore", "after", "exposureAfter")
counts <- rbind(small[names], drawn[names], equal[names], extreme[names])
counts <- merge(counts, data.frame(alpha = alphas))
write_cases("rate-comparison.csv", rows(counts, compare))

# --- One count: poisson.test. ---------------------------------------------------------------------------------------

one <- function(c) {
  ends <- poisson.test(c$count, conf.level = 1 - c$alpha)$conf.int
  data.frame(lower = ends[1], upper = ends[2])
}
single <- merge(data.frame(count = c(0:30, unique(round(10^seq(1.5, 5, length.out = 40))))), data.frame(alpha = alphas))
write_cases("rate-interval.csv", rows(single, one))

# --- Shares: Wilson's formula, held against prop.test where that speaks; Newcombe's method 10 from it. ----------------

wilson <- function(k, n, alpha) {
  z <- qnorm(alpha / 2, lower.tail = FALSE)
  centre <- (k + z^2 / 2) / (n + z^2)
  half <- z / (n + z^2) * sqrt(k * (n - k) / n + z^2 / 4)
  ends <- c(max(0, centre - half), min(1, centre + half))
  if (k == round(k) && n == round(n)) {
    r <- suppressWarnings(prop.test(k, n, conf.level = 1 - alpha, correct = FALSE))$conf.int
    stopifnot(max(abs(ends - r)) < 1e-12)
  }
  ends
}
share <- function(c) {
  ends <- wilson(c$positives, c$size, c$alpha)
  data.frame(lower = ends[1], upper = ends[2])
}
newcombe <- function(c) {
  p1 <- c$positivesBefore / c$sizeBefore
  p2 <- c$positivesAfter / c$sizeAfter
  w1 <- wilson(c$positivesBefore, c$sizeBefore, c$alpha)
  w2 <- wilson(c$positivesAfter, c$sizeAfter, c$alpha)
  data.frame(
    lower = p2 - p1 - sqrt((p2 - w2[1])^2 + (w1[2] - p1)^2),
    upper = p2 - p1 + sqrt((w2[2] - p2)^2 + (p1 - w1[1])^2))
}

sizes <- c(1, 2, 5, 10, 29, 100, 443, 1000, 99999)
shares <- do.call(rbind, lapply(sizes, function(n)
  data.frame(positives = unique(round(n * c(0, 0.01, 0.08, 0.3, 0.5, 0.77, 0.99, 1))), size = n)))
weighted <- data.frame(size = round(10^runif(40, 0.5, 4), 3))
weighted$positives <- round(weighted$size * runif(40), 3)
shares <- rbind(shares, weighted[c("positives", "size")])
write_cases("share-interval.csv", rows(merge(shares, data.frame(alpha = alphas)), share))

pairs <- data.frame(before = sample(nrow(shares), 150, replace = TRUE), after = sample(nrow(shares), 150, replace = TRUE))
pairs <- data.frame(
  positivesBefore = shares$positives[pairs$before], sizeBefore = shares$size[pairs$before],
  positivesAfter = shares$positives[pairs$after], sizeAfter = shares$size[pairs$after])
write_cases("share-difference.csv", rows(merge(pairs, data.frame(alpha = alphas)), newcombe))

# --- Estimates with a standard error: qnorm and pnorm. ----------------------------------------------------------------

normal <- function(c) {
  difference <- c$after - c$before
  error <- sqrt(c$errorBefore^2 + c$errorAfter^2)
  margin <- qnorm(c$alpha / 2, lower.tail = FALSE) * error
  data.frame(lower = difference - margin, upper = difference + margin, p = 2 * pnorm(-abs(difference) / error))
}
estimates <- data.frame(before = round(runif(50, 0, 6), 2), errorBefore = round(runif(50, 0, 0.3), 3))
estimates$after <- round(estimates$before + rnorm(50, 0, 0.5), 2)
estimates$errorAfter <- round(runif(50, 0.01, 0.3), 3)
write_cases("mean-difference.csv", rows(merge(estimates, data.frame(alpha = alphas)), normal))
