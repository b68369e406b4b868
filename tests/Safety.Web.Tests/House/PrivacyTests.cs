using Safety.Core.Language;

namespace Safety.Web.Tests.House;

public sealed class PrivacyTests
{
    // Each of these was weighed: it holds a code, a reference or a name that must be readable on every screen, and
    // never what somebody told about a person. A new one belongs here only with the same right.
    private static readonly HashSet<string> WeighedAsClear =
    [
        // The names that colleagues use of each other; other streams carry ids.
        "StaffMemberJoined.Name", "StaffMemberJoined.JobTitle", "StaffMemberJoined.WorkEmail",
        "StaffMemberDetailsCorrected.Name", "StaffMemberDetailsCorrected.JobTitle",
        "StaffMemberDetailsCorrected.WorkEmail", "TeamFormed.Name", "TeamRenamed.Name",
        // A clock and a holiday.
        "Rota.Zone", "RotaException.Occasion",
        // The agency's own number for a client.
        "ClientRegistered.Reference",
        // About a policy and about no person.
        "PolicyAdopted.Why",
        // Written by a rule, from codes and spans.
        "AlertInhibited.Reason",
        "AlertRaised.Reason", "AlertEvidenceAdded.Reason", "AlertEscalated.Reason", "AlertExhausted.Reason",
        "AlertEvidence.Rule", "RiskAnswer.Why", "DemandSign.Why", "FixationFoundSuspected.Why",
        "LimitFoundBreached.Why", "ResponseFoundDiverging.Why",
        // An address of the agency.
        "LimitProposed.AppealRoute",
        // Codes and labels of the policy's schemes of caseload.
        "CaseType.Scheme", "CaseType.Kind", "CaseloadExcess.Scheme", "CaseloadExcess.Ceiling",
        "CaseloadScheme.Code", "CaseloadScheme.Label", "CaseloadScheme.Source", "CaseKind.Code", "CaseKind.Label",
        "CaseloadCeiling.Code", "CaseloadCeiling.Label", "CaseloadCeiling.Kinds", "CaseloadCeiling.OnlyWith",
        // A provider's short answer as a code.
        "DeliverySucceeded.Result", "DeliveryFailed.Error",
        // Keyed codes.
        "IncidentReported.BodyMac", "InformalReportLogged.BodyMac", "ConflictingReportKept.BodyMac",
        "VisitPlanned.BodyMac",
        "ConflictingEntryKept.BodyMac", "IncidentDetailAdded.BodyMac", "IncidentCorrected.BodyMac",
        "ActionAgreed.BodyMac", "ReporterInformed.BodyMac",
    ];

    [Fact]
    public void Every_property_of_every_event_says_how_sensitive_it_is() =>
        PrivacyRule.Check(Facts.All, WeighedAsClear).AssertClean();

    [Fact]
    public void The_list_of_clear_texts_names_only_what_exists()
    {
        var names = Facts.All.SelectMany(PrivacyRule.Held).SelectMany(Facts.PropertiesOf)
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").ToHashSet();

        Assert.Subset(names, WeighedAsClear);
    }

    [Theory]
    [InlineData(typeof(Unmarked), "Unmarked.When has no privacy class")]
    [InlineData(typeof(Nested), "Inner.Quiet has no privacy class")]
    [InlineData(typeof(Clear), "Clear.Words is Special and text in clear")]
    [InlineData(typeof(ClearMany), "ClearMany.Words is Confidential and text in clear")]
    [InlineData(typeof(Unweighed), "Unweighed.Name is text in clear and not on the list")]
    public void A_planted_careless_property_is_found(Type planted, string part) =>
        PrivacyRule.Check([planted], new HashSet<string>()).AssertCatches(part);

    [Fact]
    public void Sealed_text_may_be_special() =>
        PrivacyRule.Check([typeof(Good)], new HashSet<string>()).AssertClean();

    private sealed record Unmarked(DateTimeOffset When) : IFact;

    private sealed record Nested([property: Privacy(PrivacyClass.None)] IReadOnlyList<Inner?> Many) : IFact;

    private sealed record Inner(int Quiet);

    private sealed record Clear([property: Privacy(PrivacyClass.Special)] string Words) : IFact;

    private sealed record ClearMany(
        [property: Privacy(PrivacyClass.Confidential)] IReadOnlyDictionary<Guid, string> Words) : IFact;

    private sealed record Unweighed([property: Privacy(PrivacyClass.Staff)] string Name) : IFact;

    private sealed record Good([property: Privacy(PrivacyClass.Special)] SealedText Words) : IFact;
}
