using Safety.Core.Incidents;
using Safety.Core.Language;
using static Safety.Core.Incidents.IncidentCategory;
using static Safety.Core.Incidents.LogIncidentType;

namespace Safety.Core.Tests.Incidents;

/// <summary>The table of the domain reference, row by row, read as sentences.</summary>
public sealed class CategoryTableTests
{
    private static readonly IReadOnlyList<(IncidentCategory Category, int Floor, LogIncidentType[] Log)> Rows =
    [
        (VerbalAbuse, 1, [Other]), (DiscriminatoryAbuse, 2, [Other]), (Intimidation, 2, [Threat]),
        (ThreatDirect, 3, [Threat]), (ThreatWeapon, 4, [Threat]), (ThreatThirdParty, 3, [Threat]),
        (HomicidalIdeationDisclosed, 4, [Threat]), (PhysicalAssault, 3, [PhysicalAttackNoWeapon]),
        (PhysicalAssaultWeapon, 4, [AttackWithWeaponOrObject]), (RestraintConfinement, 4, [PhysicalAttackNoWeapon]),
        (SexualHarassment, 2, [SexualAssaultOrThreat]), (SexualAssault, 4, [SexualAssaultOrThreat]),
        (StalkingFixation, 3, [Threat, Other]), (OnlineAbuse, 2, [Other]), (CoerciveDemand, 2, [Other]),
        (EscalatingContact, 1, [Other]), (BoundaryIntrusion, 1, [Other]), (PropertyDamage, 2, [Other]),
        (IncidentCategory.AnimalAttack, 2, [LogIncidentType.AnimalAttack]), (UnsafeEnvironment, 2, [Other]),
        (UnescortedHighRiskVisit, 2, []), (MissedCheckinConfirmed, 3, []), (VicariousTraumaExposure, 1, []),
        (OrganisationalFailure, 2, []), (NearMiss, 0, []),
    ];

    public static TheoryData<string> Sentences() => new(Rows.Select(row => Sentence(row.Category, row.Floor, row.Log)));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_table_says(string sentence)
    {
        var code = sentence.Split(' ')[0];
        var category = Enum.Parse<IncidentCategory>(code);
        Assert.Equal(sentence, Sentence(
            category, (int)IncidentCategories.Floor(category), IncidentCategories.LogTypes(category)));
    }

    [Fact]
    public void Every_category_has_its_row_and_its_own_label()
    {
        Assert.Equal(Enum.GetValues<IncidentCategory>().Order(), Rows.Select(row => row.Category).Order());
        var labels = Enum.GetValues<IncidentCategory>().Select(IncidentCategories.Label).ToList();
        Assert.Equal(25, labels.Distinct().Count());
        Assert.DoesNotContain(labels, string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void Anything_with_a_physical_attack_is_at_least_serious() => Assert.DoesNotContain(
        Rows.Where(row => row.Log.Contains(PhysicalAttackNoWeapon) || row.Log.Contains(AttackWithWeaponOrObject)),
        row => IncidentCategories.Floor(row.Category) < Severity.Serious);

    [Fact]
    public void A_near_miss_is_logged_as_what_it_could_have_been()
    {
        var report = Known.Report(NearMiss) with
        {
            SecondaryCategories = [PhysicalAssault, ThreatDirect, ThreatWeapon],
        };
        Assert.Equal([PhysicalAttackNoWeapon, Threat], IncidentCategories.LogTypes(report));
    }

    [Fact]
    public void No_reason_to_close_says_that_it_is_part_of_the_job() => Assert.DoesNotContain(
        Enum.GetNames<CloseReason>(), name => name.Contains("Job", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void No_fact_has_a_field_for_anybodys_fault() => Assert.DoesNotContain(
        typeof(Incident).Assembly.GetTypes().Where(type => type.Namespace == typeof(Incident).Namespace)
            .SelectMany(type => type.GetProperties()).Select(property => property.Name),
        name => name.Contains("Fault", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Blame", StringComparison.OrdinalIgnoreCase));

    private static string Sentence(IncidentCategory category, int floor, IReadOnlyList<LogIncidentType> log) =>
        $"{category} is at least {floor} and is logged as {(log.Count == 0 ? "nothing" : string.Join(" and ", log))}";
}
