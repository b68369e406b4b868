using System.Diagnostics;

namespace Safety.Web.Tests.Watch;

/// <summary>Waiting for what threads and processes do: for a condition, with a limit, never a fixed time.</summary>
internal static class Patience
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until it is so, and fails the test with the words when it does not become so.</summary>
    public static async Task Until(Func<Task<bool>> isSo, TimeSpan limit, Func<string> otherwise)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (waited.Elapsed > limit) Assert.Fail(otherwise());
            await Task.Delay(Between, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits at most ten seconds of real time.</summary>
    public static Task Until(Func<bool> isSo, string otherwise) =>
        Until(() => Task.FromResult(isSo()), TimeSpan.FromSeconds(10), () => otherwise);
}
