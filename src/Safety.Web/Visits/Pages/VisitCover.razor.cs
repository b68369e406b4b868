using Safety.Web.Layout;

namespace Safety.Web.Visits.Pages;

/// <summary>How a visit is covered, as it stands.</summary>
public partial class VisitCover
{
    private CoverView Cover => View.Cover;

    private Look State => (Cover.MayGo, Cover.Needed) switch
    {
        (true, true) => new("May begin as it is covered now", Symbol.Check, Tone.Good),
        (true, false) => new("May begin", Symbol.Check, Tone.Good),
        (false, _) => new("Cannot begin alone", Symbol.OctagonCross, Tone.Danger),
    };

    private bool IsEmpty => Cover is
    { Escorts.Count: 0, AskedFor.Count: 0, Requested: false, Authorisation: null, SoloRefusedAt: null };
}
