# Writes what R answers, for AgreementWithRTest: Rscript backend/src/test/r/statistics.R
#
# Base R only; written with R 4.2.2. 17 significant digits give every number back exactly.

folder <- "backend/src/test/resources/statistics"
alphas <- c(0.01, 0.05, 0.1, 0.2)
set.seed(2021)

digits <- function(x) ifelse(is.nan(x), "NaN", ifelse(is.infinite(x), ifelse(x > 0, "Infinity", "-Infinity"), sprintf("%.17g", x)))

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

# --- Two counts that vary more than chance: Clopper and Pearson's interval of the effective counts, by qbeta. ---------

effective <- function(c) {
  x <- c$after / c$dispersion
  y <- c$before / c$dispersion
  scale <- c$exposureBefore / c$exposureAfter
  lower <- if (x == 0) 0 else scale * qbeta(c$alpha / 2, x, y + 1) / qbeta(c$alpha / 2, y + 1, x, lower.tail = FALSE)
  upper <- if (y == 0) Inf else scale * qbeta(c$alpha / 2, x + 1, y, lower.tail = FALSE) / qbeta(c$alpha / 2, y, x + 1)
  data.frame(lower = lower, upper = upper)
}

spread <- expand.grid(before = c(0, 1, 4, 16, 60, 300), after = c(0, 1, 7, 25, 60, 240), dispersion = c(1.01, 1.7, 3.3, 12))
spread <- spread[spread$before + spread$after > 0, ]
spread$exposureBefore <- rep_len(c(365, 366, 184), nrow(spread))
spread$exposureAfter <- rep_len(c(365, 365, 181, 92), nrow(spread))
# A baseline of several years together: 2018 to 2020 are 1,096 days, five years 1,826.
together <- expand.grid(before = c(12, 137, 180, 5000), after = c(3, 38, 60, 1700), dispersion = c(1, 2.5))
together$exposureBefore <- rep_len(c(1096, 1826), nrow(together))
together$exposureAfter <- 365
many <- data.frame(before = round(10^runif(60, 1, 5)), dispersion = round(10^runif(60, 0, 2), 3), exposureBefore = 365)
many$after <- round(many$before * 10^runif(60, -0.4, 0.4))
many$exposureAfter <- 366
columns <- c("before", "exposureBefore", "after", "exposureAfter", "dispersion")
dispersed <- merge(rbind(spread[columns], together[columns], many[columns]), data.frame(alpha = alphas))
write_cases("effective-counts.csv", rows(dispersed, effective))

# --- Dispersion by neighbours, and what it is multiplied by since it is a guess from few: qt and qnorm. --------------

neighbours <- function(x, t) {
  i <- seq_along(x)[-1]
  rate <- x / t
  terms <- (rate[i] - rate[i - 1])^2 * t[i] * t[i - 1] / (x[i] + x[i - 1])
  mean(terms[x[i] + x[i - 1] > 0])
}
histories <- do.call(rbind, lapply(1:80, function(i) {
  n <- c(5, 6, 7, 10, 14)[1 + i %% 5]
  mean <- c(2, 20, 60, 300)[1 + i %% 4]
  x <- rnbinom(n, size = mean / 2, prob = 1 / 3)
  t <- rep_len(if (i %% 2 == 0) c(365, 365, 365, 366) else c(365, 31842, 1096), n)
  raw <- neighbours(x, t)
  alpha <- alphas[1 + i %% 4]
  allowed <- if (is.nan(raw) || raw <= 1) 1 else raw * (qt(1 - alpha / 2, 2 / 3 * (n - 1)) / qnorm(1 - alpha / 2))^2
  wide <- rep(NaN, 28)
  wide[seq_len(n)] <- x
  wide[14 + seq_len(n)] <- t
  row <- as.data.frame(as.list(wide))
  names(row) <- c(paste0("count", 1:14), paste0("exposure", 1:14))
  cbind(data.frame(periods = n, alpha = alpha, raw = raw, allowed = allowed), row)
}))
write_cases("dispersion.csv", histories)
