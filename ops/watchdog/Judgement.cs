using System.Globalization;

namespace Safety.Watchdog;

/// <summary>What of a sight is not as it must be. Pure, so that a table can test it.</summary>
internal static class Judgement
{
    /// <summary>A node is silent after this; it gives a sign each 5 s. Our judgement.</summary>
    public static readonly TimeSpan SilentAfter = TimeSpan.FromSeconds(30);

    /// <summary>The canary is late after this; it is seen each 5 min. Our judgement.</summary>
    public static readonly TimeSpan CanaryLateAfter = TimeSpan.FromMinutes(6);

    /// <summary>The complaints; none when all is well.</summary>
    public static IReadOnlyList<Complaint> Judge(Sight sight) => sight.Unreachable is { } why
        ? [new Complaint("database_unreachable", why)]
        :
        [
            .. About("alert_unarmed", sight.Unarmed),
            .. About("deadline_late", sight.Late),
            .. About("message_unsent", sight.Unsent),
            .. OfNodes(sight.Nodes),
            .. OfCanary(sight.CanaryUnseen),
        ];

    private static IEnumerable<Complaint> About(string code, IReadOnlyList<Guid> ids) =>
        ids.Count == 0 ? [] : [new Complaint(code, string.Join(", ", ids))];

    private static IEnumerable<Complaint> OfNodes(IReadOnlyList<NodeSeen> nodes)
    {
        if (nodes.All(node => node.Silent > SilentAfter))
            yield return new Complaint("nobody_watches", Invariant($"{nodes.Count} nodes known"));
        foreach (var node in nodes.Where(node => node.Silent > SilentAfter))
            yield return new Complaint("node_silent", Invariant($"{node.Name}, {(long)node.Silent.TotalSeconds} s"));
    }

    private static IEnumerable<Complaint> OfCanary(TimeSpan? unseen)
    {
        if (unseen > CanaryLateAfter)
            yield return new Complaint("canary_late", Invariant($"{(long)unseen.Value.TotalSeconds} s"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
