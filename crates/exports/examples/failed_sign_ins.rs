//! Lists failed sign-ins of a folder of exports, whatever their forms: `failed_sign_ins FOLDER`.

use std::error::Error;

use msgraph_auditlogs_exports::{Reader, Report, beta::SignIn, files};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    for path in files(folder)? {
        for exported in Reader::open(&path)? {
            match exported {
                Ok(exported) if exported.report == Some(Report::SignIns) => {
                    let sign_in = exported.record::<SignIn>()?;
                    let code = sign_in.status.as_ref().and_then(|status| status.error_code).unwrap_or(0);
                    if code != 0 {
                        let time = sign_in.created_date_time.map(|time| time.to_string()).unwrap_or_default();
                        let who = sign_in
                            .user_principal_name
                            .as_deref()
                            .or(sign_in.service_principal_name.as_deref());
                        println!("{time}\t{code}\t{}\t{}", who.unwrap_or("-"), path.display());
                    }
                }
                Ok(_) => {}
                Err(error) => eprintln!("{}: {error}", path.display()),
            }
        }
    }
    Ok(())
}
