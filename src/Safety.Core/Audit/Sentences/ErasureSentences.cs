namespace Safety.Core.Audit.Sentences;

/// <summary>Who had words erased, whose, and why.</summary>
internal static class ErasureSentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        ErasureProposed f =>
            $"{words.Name(f.By)} proposed to erase {What(f.Kind, f.SubjectId, words)}: {Ground(f.Ground)}.",
        ErasureDeclined f => $"{words.Name(f.By)} decided that nothing is erased.",
        WordsErased f => $"{words.Name(f.By)} erased {What(f.Kind, f.SubjectId, words)} for ever, as "
            + $"{words.Name(f.ProposedBy)} had proposed: {Ground(f.Ground)}.",
        _ => null,
    };

    private static string What(ErasureKind kind, Guid subject, Words words) => kind switch
    {
        ErasureKind.IncidentWords => "the words of a report",
        ErasureKind.AlertWords => "the words of an alert",
        ErasureKind.ClientName => $"the name of {words.NameOf(subject)}",
        ErasureKind.KnownRiskWords => $"the words about known risks of {words.NameOf(subject)}",
        ErasureKind.ContactWords => $"the words about the contacts with {words.NameOf(subject)}",
        ErasureKind.ResponseWords => $"the words about outcome scores and reviews of {words.NameOf(subject)}",
        ErasureKind.VisitWords => "the words of a visit",
        ErasureKind.LimitWords => "the words about a limit",
        ErasureKind.CaseWords => "the words about a case",
        ErasureKind.CapacityReasons => $"why {words.NameOf(subject)} could carry less",
        ErasureKind.AdverseEventWords => $"the words about what went against {words.NameOf(subject)}",
        ErasureKind.PulseAnswers => $"what {words.NameOf(subject)} answered to pulses",
        ErasureKind.ClientGroups => $"what {words.NameOf(subject)} said of their own groups",
    };

    private static string Ground(ErasureGround ground) => ground switch
    {
        ErasureGround.RightToErasure => "a person has the right to it",
        ErasureGround.RetentionEnded => "they need not be kept any longer",
        ErasureGround.FiledInError => "they never belonged there",
        ErasureGround.OrderOfAuthority => "a court or an authority ordered it",
    };
}
