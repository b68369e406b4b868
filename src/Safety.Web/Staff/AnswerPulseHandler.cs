using Safety.Core.Staff.Pulses;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="AnswerPulse"/>.</summary>
public static class AnswerPulseHandler
{
    /// <summary>Decides on the person's pulses.</summary>
    public static Task<Answer> Handle(AnswerPulse command, Ledger ledger, CancellationToken ct)
    {
        var member = ledger.Directory.Find(command.Staff);
        return ledger.Decide<PulseBook>(
            PulseBook.StreamOf(command.Staff),
            book => AnswerPulse.Decide(command, book, member, ledger.Actor, ledger.Today, ledger.Now), ct);
    }
}
