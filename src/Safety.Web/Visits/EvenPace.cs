namespace Safety.Web.Visits;

/// <summary>
/// Answers that could be told apart by their time take the same time: a call for help in silence stores more than the
/// act that it looks like. Each takes at least this long, which is longer than either needs.
/// </summary>
internal static class EvenPace
{
    /// <summary>The least time of such an answer. Our judgement: a person does not notice it.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromMilliseconds(300);

    /// <summary>Comes back with what the act gave, and not before its least time has passed.</summary>
    public static async Task<T> Of<T>(Func<Task<T>> act, CancellationToken ct)
    {
        var least = Task.Delay(Least, ct);
        try
        {
            return await act();
        }
        finally
        {
            // Whoever stops waiting waits no longer, and what was done stays done.
            await Task.WhenAny(least);
        }
    }
}
