namespace Safety.Web.Tests.Ops;

public sealed class TotalsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safety-totals-");

    [Fact]
    public void Reports_are_summed_in_the_last_line()
    {
        var (code, line) = Totals($"a:0:{Report(3, 0, 1)}", $"b:0:{Report(4, 0, 0)}");
        Assert.Equal("7 passed, 0 failed, 1 skipped", line);
        Assert.Equal(0, code);
    }

    [Fact]
    public void A_failed_test_fails_the_sum() =>
        Fails($"a:1:{Report(3, 2, 0)}", "3 passed, 2 failed, 0 skipped");

    [Fact]
    public void A_failed_test_is_named()
    {
        var (_, output) = Repo.Run("bash", "ops/totals", $"a:1:{Report(1, 1, 0)}");
        Assert.Contains("  failed: outcome=&quot;Failed&quot;", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_runner_that_crashed_after_good_tests_counts_as_one_failure() =>
        Fails($"a:134:{Report(3, 0, 0)}", "3 passed, 1 failed, 0 skipped");

    [Fact]
    public void A_runner_that_hung_counts_as_one_failure() =>
        Fails($"a:124:{Path.Combine(folder.FullName, "absent")}", "0 passed, 1 failed, 0 skipped");

    [Fact]
    public void A_missing_report_counts_as_one_failure_though_the_runner_said_nothing() =>
        Fails($"a:0:{Path.Combine(folder.FullName, "absent")}", "0 passed, 1 failed, 0 skipped");

    [Fact]
    public void A_run_without_tests_counts_as_one_failure() =>
        Fails($"a:0:{Report(0, 0, 0)}", "0 passed, 1 failed, 0 skipped");

    [Fact]
    public void Half_a_report_counts_as_one_failure()
    {
        var report = Report(3, 0, 0);
        File.WriteAllText(report, File.ReadAllText(report)[..^30]);
        Fails($"a:0:{report}", "0 passed, 1 failed, 0 skipped");
    }

    [Fact]
    public void A_report_whose_total_is_not_its_results_counts_as_one_failure()
    {
        var report = Report(3, 0, 0);
        var text = File.ReadAllText(report).Replace("total=\"3\"", "total=\"4\"", StringComparison.Ordinal);
        File.WriteAllText(report, text);
        Fails($"a:0:{report}", "3 passed, 1 failed, 0 skipped");
    }

    [Fact]
    public void A_failed_step_is_added_to_good_tests()
    {
        var (code, line) = Totals($"a:0:{Report(3, 0, 0)}", "build:1:-");
        Assert.Equal("3 passed, 1 failed, 0 skipped", line);
        Assert.NotEqual(0, code);
    }

    [Fact]
    public void Nothing_at_all_fails()
    {
        var (code, line) = Totals();
        Assert.Equal("0 passed, 1 failed, 0 skipped", line);
        Assert.NotEqual(0, code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static void Fails(string run, string expected)
    {
        var (code, line) = Totals(run);
        Assert.Equal(expected, line);
        Assert.NotEqual(0, code);
    }

    private static (int ExitCode, string LastLine) Totals(params string[] runs)
    {
        var (code, output) = Repo.Run("bash", ["ops/totals", .. runs]);
        return (code, output.TrimEnd().Split('\n')[^1]);
    }

    // The shape of the runner's own report, with a name that tries to look like a result.
    private string Report(int passed, int failed, int skipped)
    {
        var results = string.Concat(Enumerable.Repeat("Passed", passed)
            .Concat(Enumerable.Repeat("Failed", failed)).Concat(Enumerable.Repeat("NotExecuted", skipped))
            .Select(outcome => $"<UnitTestResult testName=\"outcome=&quot;Failed&quot;\" outcome=\"{outcome}\" />"));
        var file = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"));
        var counters = $"<Counters total=\"{passed + failed + skipped}\" passed=\"{passed}\" failed=\"{failed}\" />";
        File.WriteAllText(file, $"<TestRun><Results>{results}</Results>"
            + $"<ResultSummary outcome=\"Completed\">{counters}</ResultSummary></TestRun>");
        return file;
    }
}
