using Safety.Core.Incidents;

namespace Safety.Core.Audit.Trials;

/// <summary>All serious incidents, by whom they are about: the harm that an alert might have come before.</summary>
public sealed class Harms
{
    private readonly ILookup<Guid, GraveIncident> byPerson;

    /// <summary>Puts them in order.</summary>
    public Harms(IEnumerable<GraveIncident> all) => byPerson = all.OrderBy(harm => harm.At)
        .SelectMany(harm => Abouts(harm).Select(about => (about, harm)))
        .ToLookup(pair => pair.about, pair => pair.harm);

    /// <summary>How soon after an alert an incident counts as what it came before. Our judgement.</summary>
    public static TimeSpan Within { get; } = TimeSpan.FromDays(30);

    /// <summary>
    /// How long an alert comes before the next serious incident of the same client or worker, its own apart; null when
    /// there is none within <see cref="Within"/>.
    /// </summary>
    public TimeSpan? After(ImaginedAlert alert)
    {
        var about = alert.Concerned.Select(person => person.Value).ToList();
        if (alert.Client is { } client) about.Add(client.Value);
        TimeSpan? soonest = null;
        foreach (var harm in about.SelectMany(id => byPerson[id]))
        {
            var lead = harm.At - alert.At;
            if (lead <= TimeSpan.Zero || lead > Within || harm.Incident.Value == alert.Subject.Id) continue;
            if (!(lead >= soonest)) soonest = lead;
        }

        return soonest;
    }

    private static IEnumerable<Guid> Abouts(GraveIncident harm) =>
        harm.Client is { } client ? [client.Value, harm.Person.Value] : [harm.Person.Value];
}
