using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>One sign that the demand for contact escalates.</summary>
/// <param name="Ground">Of which sort.</param>
/// <param name="Why">What was counted, as a sentence written by the rule, without names.</param>
public sealed record DemandSign(
    [property: Privacy(PrivacyClass.Client)] DemandGround Ground,
    [property: Privacy(PrivacyClass.Client)] string Why);

/// <summary>
/// The demand for contact was found to escalate, once per occasion. It asks for a look and says nothing about what the
/// client needs, nor about anybody's fault.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">With whom, or null when it is over everybody who works or worked here.</param>
/// <param name="Team">Whose ladder answers: the client's team, else the worker's, or null.</param>
/// <param name="Signs">What was found, each with what was counted.</param>
/// <param name="FoundAt">When.</param>
public sealed record DemandFoundEscalating(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Worker,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Client)] IReadOnlyList<DemandSign> Signs,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>
/// A fixation was found to be suspected, once per occasion and ground. It opens a review of how staff are protected.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Towards">To whom the intrusions came within the window, former staff among them.</param>
/// <param name="Team">Whose ladder answers: the client's team, else the worker's, or null.</param>
/// <param name="Ground">Of which sort.</param>
/// <param name="Why">What was counted, as a sentence written by the rule, without names.</param>
/// <param name="FoundAt">When.</param>
public sealed record FixationFoundSuspected(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> Towards,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Special)] FixationGround Ground,
    [property: Privacy(PrivacyClass.Client)] string Why,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;
