namespace Safety.Watchdog;

/// <summary>A mail to those who are to act: codes and ids only.</summary>
/// <param name="Subject">What is wrong, by its codes.</param>
/// <param name="Body">What it is about.</param>
internal sealed record Letter(string Subject, string Body);

/// <summary>
/// When people are told: after the second bad round in a row, as one may be a hiccup; again when something else goes
/// wrong too; again and again while it lasts; and once when it is well. A letter that did not leave is written again.
/// </summary>
/// <param name="RepeatAfter">How long between two letters about the same.</param>
internal sealed record Alarm(TimeSpan RepeatAfter)
{
    private const int BadRounds = 2;
    private const string WellAgain = "Every check has passed again.";

    private const string Ending =
        "\nThe runbook watchdog-alarms.md says what each code means and what to do. While this lasts, the service may not"
        + " be\nable to tell anybody of an alert: people out alone need another way to be watched.\n";

    /// <summary>How many rounds in a row were bad.</summary>
    public int Bad { get; init; }

    /// <summary>What people were told of since it was last well.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>When they were last told, or null since it was last well.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>After one more round.</summary>
    public Alarm After(IReadOnlyList<Complaint> complaints) => this with { Bad = complaints.Count == 0 ? 0 : Bad + 1 };

    /// <summary>What people must be told now, or null.</summary>
    public Letter? Due(IReadOnlyList<Complaint> complaints, DateTimeOffset now)
    {
        if (complaints.Count == 0)
            return ToldAt is null ? null : new Letter("Safety watchdog: well again", WellAgain);
        if (Bad < BadRounds)
            return null;
        var news = complaints.Any(complaint => !Told.Contains(complaint.Code));
        return news || now - ToldAt >= RepeatAfter ? LetterOf(complaints) : null;
    }

    /// <summary>After the letter left.</summary>
    public Alarm Sent(IReadOnlyList<Complaint> complaints, DateTimeOffset now) => complaints.Count == 0
        ? this with { Told = [], ToldAt = null }
        : this with { Told = [.. Told.Union(complaints.Select(complaint => complaint.Code))], ToldAt = now };

    private static Letter LetterOf(IReadOnlyList<Complaint> complaints) => new(
        $"Safety watchdog: {string.Join(", ", complaints.Select(complaint => complaint.Code).Distinct())}",
        string.Concat(complaints.Select(complaint => $"{complaint.Code}: {complaint.About}\n")) + Ending);
}
