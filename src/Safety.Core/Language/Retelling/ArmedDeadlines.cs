namespace Safety.Core.Language.Retelling;

/// <summary>The deadlines that are armed in one stream.</summary>
internal sealed class ArmedDeadlines
{
    private readonly Dictionary<(string Kind, int Step), DateTimeOffset> armed = [];

    /// <summary>Arms and disarms what a fact says.</summary>
    public void Apply(IEnumerable<DeadlineChange> changes)
    {
        foreach (var change in changes)
        {
            if (change is DeadlineChange.Arm arm) armed[(arm.Kind, arm.Step)] = arm.DueAt;
            else if (change is DeadlineChange.Disarm one) armed.Remove((one.Kind, one.Step));
            else armed.Clear();
        }
    }

    /// <summary>
    /// Takes out the first deadline that is due by a moment and stands otherwise, or not at all, among others.
    /// </summary>
    /// <param name="others">The others.</param>
    /// <param name="until">The moment.</param>
    /// <returns>When it is due, or null when there is none.</returns>
    public DateTimeOffset? TakeFirstBesides(ArmedDeadlines others, DateTimeOffset until)
    {
        ((string, int) Key, DateTimeOffset DueAt)? first = null;
        foreach (var (key, dueAt) in armed)
        {
            if (dueAt > until || dueAt >= first?.DueAt) continue;
            if (others.armed.TryGetValue(key, out var there) && there == dueAt) continue;
            first = (key, dueAt);
        }

        if (first is not { } taken) return null;
        armed.Remove(taken.Key);
        return taken.DueAt;
    }
}
