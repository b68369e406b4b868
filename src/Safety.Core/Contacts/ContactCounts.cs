using System.Text.Json.Serialization;
using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>How many contacts came by one way.</summary>
/// <param name="Kind">By which way.</param>
/// <param name="Contacts">How many.</param>
public sealed record KindCount(ContactKind Kind, int Contacts);

/// <summary>What is counted of contacts, in one day or in any span of days.</summary>
public sealed record ContactCounts
{
    private static readonly int KindsMany = Enum.GetValues<ContactKind>().Length;

    /// <summary>All contacts, whoever began them.</summary>
    public int Contacts { get; init; }

    /// <summary>Contacts that the client began and nobody had agreed to.</summary>
    public int Demands { get; init; }

    /// <summary>Those demands that came out of hours.</summary>
    public int OutOfHours { get; init; }

    /// <summary>Contacts with a demand under a threat.</summary>
    public int Coercive { get; init; }

    /// <summary>Minutes of all contacts.</summary>
    public int Minutes { get; init; }

    /// <summary>Minutes of those contacts of which somebody said how much is paid for.</summary>
    public int StatedMinutes { get; init; }

    /// <summary>How many of the stated minutes are paid for.</summary>
    public int BilledMinutes { get; init; }

    /// <summary>
    /// Contacts that the client began, neither agreed nor in a crisis: what a limit on contacts is held against.
    /// </summary>
    public int Measured { get; init; }

    /// <summary>Minutes of those.</summary>
    public int MeasuredMinutes { get; init; }

    /// <summary>By which ways, in the order of the codes; a way without a contact is left out.</summary>
    public IReadOnlyList<KindCount> Kinds { get; init; } = [];

    /// <summary>The share of the stated minutes that nobody pays for, in percent; null where none is stated.</summary>
    [JsonIgnore]
    public int? UnbilledPercent =>
        StatedMinutes == 0 ? null : (int)(100L * (StatedMinutes - BilledMinutes) / StatedMinutes);

    /// <summary>Whether nothing is counted.</summary>
    internal bool IsNothing => Contacts == 0;

    /// <summary>What one contact counts.</summary>
    internal static ContactCounts Of(ContactSaid said, ContactTime time) => new()
    {
        Contacts = 1,
        Demands = said.IsDemand ? 1 : 0,
        OutOfHours = said.IsDemand && time.OutOfHours ? 1 : 0,
        Coercive = said.Demand == ContactDemand.Coercive ? 1 : 0,
        Minutes = said.Minutes,
        StatedMinutes = said.BilledMinutes is null ? 0 : said.Minutes,
        BilledMinutes = said.BilledMinutes ?? 0,
        Measured = said is { IsDemand: true, IsCrisis: false } ? 1 : 0,
        MeasuredMinutes = said is { IsDemand: true, IsCrisis: false } ? said.Minutes : 0,
        Kinds = [new(said.Kind, 1)],
    };

    /// <summary>All together, in one pass: the windows of a client are counted at each contact.</summary>
    internal static ContactCounts Sum(IEnumerable<ContactCounts> parts)
    {
        int contacts = 0, demands = 0, outOfHours = 0, coercive = 0, measured = 0;
        int minutes = 0, statedMinutes = 0, billedMinutes = 0, measuredMinutes = 0;
        var kinds = new int[KindsMany];
        foreach (var one in parts)
        {
            contacts += one.Contacts;
            demands += one.Demands;
            outOfHours += one.OutOfHours;
            coercive += one.Coercive;
            minutes += one.Minutes;
            statedMinutes += one.StatedMinutes;
            billedMinutes += one.BilledMinutes;
            measured += one.Measured;
            measuredMinutes += one.MeasuredMinutes;
            foreach (var kind in one.Kinds) kinds[(int)kind.Kind] += kind.Contacts;
        }

        return new ContactCounts
        {
            Contacts = contacts,
            Demands = demands,
            OutOfHours = outOfHours,
            Coercive = coercive,
            Minutes = minutes,
            StatedMinutes = statedMinutes,
            BilledMinutes = billedMinutes,
            Measured = measured,
            MeasuredMinutes = measuredMinutes,
            Kinds = KindsOf(kinds),
        };
    }

    /// <summary>The opposite, so that what was counted can be taken out again.</summary>
    internal ContactCounts Negated() => new()
    {
        Contacts = -Contacts,
        Demands = -Demands,
        OutOfHours = -OutOfHours,
        Coercive = -Coercive,
        Minutes = -Minutes,
        StatedMinutes = -StatedMinutes,
        BilledMinutes = -BilledMinutes,
        Measured = -Measured,
        MeasuredMinutes = -MeasuredMinutes,
        Kinds = [.. Kinds.Select(one => one with { Contacts = -one.Contacts })],
    };

    private static List<KindCount> KindsOf(int[] counted)
    {
        var kinds = new List<KindCount>();
        for (var kind = 0; kind < counted.Length; kind++)
        {
            if (counted[kind] != 0) kinds.Add(new KindCount((ContactKind)kind, counted[kind]));
        }

        return kinds;
    }
}

/// <summary>What was counted on one day with one worker.</summary>
/// <param name="Day">The day on the agency's clock.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Counts">What was counted.</param>
public sealed record ContactDay(DateOnly Day, StaffId Worker, ContactCounts Counts);

/// <summary>The intrusions of one day towards one worker.</summary>
/// <param name="Day">The day on the agency's clock.</param>
/// <param name="Worker">Towards whom.</param>
/// <param name="Intrusions">How many.</param>
/// <param name="AtHome">How many came to or near a home.</param>
/// <param name="Threats">How many held a threat.</param>
public sealed record IntrusionDay(DateOnly Day, StaffId Worker, int Intrusions, int AtHome, int Threats);

/// <summary>How many contacts with one worker stand, on whatever day.</summary>
/// <param name="Worker">The worker.</param>
/// <param name="Contacts">How many.</param>
public sealed record ContactsWith(StaffId Worker, int Contacts);

/// <summary>How many matters of the client a worker holds.</summary>
/// <param name="Worker">The worker.</param>
/// <param name="Matters">How many.</param>
public sealed record MattersHeld(StaffId Worker, int Matters);
